namespace Clippings;

/// <summary>
/// Finds runs that were reworded: runs of four words or more that follow each other in both articles, with at most three
/// words changed, added or left out between them, and at most five words in all.
/// </summary>
/// <param name="words">The words of all articles.</param>
/// <param name="least">Words that both must have in common.</param>
/// <param name="rule">What is boilerplate.</param>
internal sealed class RewordedRuns(BodyWords words, int least, BoilerplateRule rule)
{
    private const int Run = 4;
    private const int MostBetween = 5;
    private const int MostChanged = 3;

    /// <summary>What stands more often is a set phrase, which begins nothing that was reworded: pairs of all that hold it would be chance.</summary>
    private const int MostPlaces = 300;

    // Fewer words between first.
    private static readonly (int A, int B)[] Between =
        [.. from a in Enumerable.Range(0, MostBetween + 1) from b in Enumerable.Range(0, MostBetween + 1) where a + b > 0 orderby Math.Max(a, b), a + b, a select (a, b)];

    /// <summary>The runs, by pairs of articles.</summary>
    public IEnumerable<CommonRun> Find()
    {
        var ends = new SeedIndex(words, Run, Run, MostBetween).Groups<RunEnd>("reworded passages", Read).Distinct().ToArray();
        Array.Sort(ends);
        var passed = new HashSet<RunEnd>();
        foreach (var end in ends.Watched())
        {
            if (!passed.Contains(end) && Chain(end, passed) is var chain && chain.WordsA > 0 && chain.Common >= least)
                yield return chain;
        }
    }

    private void Read(Seed[] seeds, List<RunEnd> found)
    {
        if (seeds.Length > MostPlaces || Array.TrueForAll(seeds, seed => seed.Gap == 0))
            return;
        var articles = Array.ConvertAll(seeds, seed => words.ArticleAt(seed.At));
        if (articles[0] == articles[^1] || rule.Holds([.. articles.Distinct()]))
            return;
        for (var x = 0; x < seeds.Length; x++)
        {
            for (var y = x + 1; y < seeds.Length; y++)
            {
                var (a, b) = (seeds[x].At + Run, seeds[y].At + Run);
                if (articles[x] != articles[y] && seeds[x].Gap + seeds[y].Gap > 0 && words.All[a] != words.All[b] && words.CommonBefore(a, b) >= Run)
                    found.Add(new(a, b));
            }
        }
    }

    private CommonRun Chain(RunEnd end, HashSet<RunEnd> passed)
    {
        var common = words.CommonBefore(end.A, end.B);
        var (startA, startB) = (end.A - common, end.B - common);
        var (endA, endB) = (end.A, end.B);
        while (Next(endA, endB) is var (nextA, nextB, run) && run > 0)
        {
            passed.Add(new(endA, endB));
            common += CommonInOrder(endA, nextA, endB, nextB) + run;
            (endA, endB) = (nextA + run, nextB + run);
        }

        // Nothing but two hashes that happen to be the same brings a run that none follows.
        return endA == end.A ? default : new(startA, endA - startA, startB, endB - startB, common);
    }

    /// <summary>The run behind a place where another ended, before which least was changed, and its length; 0 for none.</summary>
    private (int A, int B, int Words) Next(int endA, int endB)
    {
        var (limitA, limitB) = (words.EndOf(words.ArticleAt(endA - 1)), words.EndOf(words.ArticleAt(endB - 1)));
        var (best, changed) = ((A: 0, B: 0, Words: 0), MostChanged + 1);
        foreach (var (a, b) in Between)
        {
            if (endA + a + Run > limitA || endB + b + Run > limitB || words.Common(endA + a, endB + b) is var run && run < Run)
                continue;
            var these = Changed(endA, endA + a, endB, endB + b);
            if (these < changed)
                (best, changed) = ((endA + a, endB + b, run), these);
        }

        return best;
    }

    /// <summary>How many words must be changed, added or left out to make one short stretch of another (Levenshtein, 1965).</summary>
    private int Changed(int fromA, int toA, int fromB, int toB) =>
        fromA == toA ? toB - fromB
        : fromB == toB ? toA - fromA
        : words.All[fromA] == words.All[fromB] ? Changed(fromA + 1, toA, fromB + 1, toB)
        : 1 + Math.Min(Changed(fromA + 1, toA, fromB + 1, toB), Math.Min(Changed(fromA + 1, toA, fromB, toB), Changed(fromA, toA, fromB + 1, toB)));

    /// <summary>How many words two short stretches have in common, in order.</summary>
    private int CommonInOrder(int fromA, int toA, int fromB, int toB)
    {
        if (fromA == toA || fromB == toB)
            return 0;
        return words.All[fromA] == words.All[fromB]
            ? 1 + CommonInOrder(fromA + 1, toA, fromB + 1, toB)
            : Math.Max(CommonInOrder(fromA + 1, toA, fromB, toB), CommonInOrder(fromA, toA, fromB + 1, toB));
    }
}
