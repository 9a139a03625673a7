using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>
/// What several processes or machines found for one folder of tables: a file for what is defined over the corpus, and one for
/// each part of its articles. A file's name says for which articles and by which library it was made, so that none is taken for
/// another; it has that name when it is whole.
/// </summary>
/// <param name="corpus">The articles.</param>
/// <param name="folder">The folder of tables.</param>
internal sealed class PartFolder(Corpus corpus, string folder)
{
    private const string Ending = ".store";
    private const string Unfinished = ".part";

    private readonly string _state = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{FindingKey.Library:N} {corpus.Sha256}")))[..16];

    /// <summary>Where what is defined over the corpus lies.</summary>
    public string Pass => Path.Combine(folder, "_pass", _state + Ending);

    /// <summary>Where a part lies.</summary>
    public string PathOf(int part, int parts) => Path.Combine(Parts, string.Create(CultureInfo.InvariantCulture, $"{part}-of-{parts}-{_state}{Ending}"));

    /// <summary>Makes a file, or goes on with what an interrupted process made of it; false where it is whole already.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="others">What may be looked up beside it.</param>
    /// <param name="work">Finds what is to be in it.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="CorpusException">There is no database for this system.</exception>
    public static bool Make(string path, IReadOnlyList<FindingFile> others, Action work)
    {
        if (!FindingFile.IsAvailable)
            throw new CorpusException("This copy of the kit is for any system and has no database to share work by: take the tool or the program that was made for this system.");
        if (File.Exists(path))
            return false;
        var unfinished = path + Unfinished;
        using (var file = FindingFile.OpenAlone(unfinished) ?? throw new IOException($"{unfinished} cannot be written: free some space, check its permissions, or wait until no other process writes it."))
        {
            FindingStore.Within(new FindingStore(file, others), () =>
            {
                work();
                return true;
            });
            if (file.HasLost)
                throw new IOException($"{unfinished} cannot be written: free some space and run the same again; what it has is kept.");
        }

        File.Move(unfinished, path);
        return true;
    }

    /// <summary>The whole parts of all articles, for whichever number of parts is complete.</summary>
    /// <exception cref="CorpusException">A part is missing.</exception>
    public IReadOnlyList<string> Complete()
    {
        var there = Directory.Exists(Parts) ? Directory.EnumerateFiles(Parts, $"*-{_state}{Ending}").Select(file => Path.GetFileName(file)!).ToHashSet(StringComparer.Ordinal) : [];
        var counts = there.Select(CountOf).OfType<int>().Distinct().Order().ToList();
        foreach (var count in counts)
        {
            if (Enumerable.Range(0, count).All(part => there.Contains(Path.GetFileName(PathOf(part, count)))))
                return [.. Enumerable.Range(0, count).Select(part => PathOf(part, count))];
        }

        if (counts.Count == 0)
            throw new CorpusException($"'{Parts}' has no part of these articles: run tables with --shard 0/N to --shard N-1/N first.");
        var missing = Enumerable.Range(0, counts[^1]).Where(part => !there.Contains(Path.GetFileName(PathOf(part, counts[^1]))));
        throw new CorpusException($"'{Parts}' is not complete: run tables with {string.Join(", ", missing.Take(10).Select(part => string.Create(CultureInfo.InvariantCulture, $"--shard {part}/{counts[^1]}")))} first.");
    }

    private string Parts => Path.Combine(folder, "parts");

    private static int? CountOf(string name) => name.Split('-') is [_, "of", var count, _] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var parts) && parts is > 0 and <= TableParts.Most ? parts : null;
}
