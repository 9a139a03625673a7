using System.Text.RegularExpressions;

namespace Clippings.Benchmarks;

/// <summary>
/// MinHash as textbooks have it (Broder, "On the resemblance and containment of documents", 1997), on one thread: a text is the
/// set of its runs of five words, and each of 128 hashes keeps the smallest value of the set. The share of values in which two
/// texts agree estimates how much of both sets they share. It names texts, not the places in them.
/// </summary>
internal sealed partial class NaiveMinHash
{
    private const int Hashes = 128;
    private const int Run = 5;

    private static readonly (ulong Factor, ulong Summand)[] Functions = Draw(new Random(1));

    private readonly uint[][] _signatures;

    public NaiveMinHash(IEnumerable<string> texts) => _signatures = [.. texts.Select(Signature)];

    /// <summary>The pairs of texts that agree in so many hashes, each pair compared.</summary>
    public List<(int A, int B)> AllPairs(int least)
    {
        var pairs = new List<(int, int)>();
        for (var b = 0; b < _signatures.Length; b++)
        {
            for (var a = 0; a < b; a++)
            {
                if (Agreeing(_signatures[a], _signatures[b]) >= least)
                    pairs.Add((a, b));
            }
        }

        return pairs;
    }

    /// <summary>The pairs of texts that agree in a whole band of so many hashes, found in one dictionary a band.</summary>
    public HashSet<(int A, int B)> Bands(int rows)
    {
        var pairs = new HashSet<(int, int)>();
        for (var first = 0; first < Hashes; first += rows)
        {
            var buckets = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (var text = 0; text < _signatures.Length; text++)
            {
                var band = string.Join(' ', _signatures[text][first..(first + rows)]);
                if (!buckets.TryGetValue(band, out var bucket))
                    buckets.Add(band, bucket = []);
                bucket.ForEach(other => pairs.Add((other, text)));
                bucket.Add(text);
            }
        }

        return pairs;
    }

    private static int Agreeing(uint[] one, uint[] other)
    {
        var agreeing = 0;
        for (var i = 0; i < Hashes; i++)
            agreeing += one[i] == other[i] ? 1 : 0;
        return agreeing;
    }

    private static uint[] Signature(string text)
    {
        var words = Word.Matches(text.ToLowerInvariant()).Select(match => match.Value).ToList();
        var runs = Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(start => string.Join(' ', words[start..(start + Run)])).ToHashSet(StringComparer.Ordinal);
        var signature = new uint[Hashes];
        Array.Fill(signature, uint.MaxValue);
        foreach (var value in runs.Select(Hash))
        {
            for (var i = 0; i < Hashes; i++)
                signature[i] = Math.Min(signature[i], (uint)(((value * Functions[i].Factor) + Functions[i].Summand) >> 32));
        }

        return signature;
    }

    // FNV-1a; that of the framework is another in each process.
    private static ulong Hash(string run) => run.Aggregate(14_695_981_039_346_656_037UL, (hash, character) => unchecked((hash ^ character) * 1_099_511_628_211UL));

    private static (ulong Factor, ulong Summand)[] Draw(Random random) => [.. Enumerable.Range(0, Hashes).Select(_ => ((ulong)random.NextInt64() | 1, (ulong)random.NextInt64()))];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word { get; }
}
