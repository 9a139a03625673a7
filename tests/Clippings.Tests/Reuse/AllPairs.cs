using System.Text.RegularExpressions;

namespace Clippings.Tests;

/// <summary>What articles share, found by comparing every word of each with every word of each other: slow, without an index, and in words of its own.</summary>
internal static partial class AllPairs
{
    private const int Run = 4;
    private const int MostBetween = 5;
    private const int MostChanged = 3;

    /// <summary>The rows that hold two articles, as text: exact ones but boilerplate, then reworded ones.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Article> articles, int least)
    {
        var words = articles.Select(WordsOf).ToList();
        var rows = new List<string>();
        for (var a = 0; a < articles.Count; a++)
        {
            for (var b = a + 1; b < articles.Count; b++)
            {
                var ends = Ends(words[a], words[b]);
                rows.AddRange(ends.Where(run => run.Words >= least && !IsBoilerplate(words[a].AsSpan(run.EndA - run.Words, run.Words), articles, words))
                    .Select(run => Row(run.EndA - run.Words, run.EndA, run.EndB - run.Words, run.EndB, run.Words, ReuseKind.Exact)));
                rows.AddRange(Reworded(words[a], words[b], ends, least).Select(run => Row(run.StartA, run.EndA, run.StartB, run.EndB, run.Common, ReuseKind.Reworded)));

                string Row(int fromA, int toA, int fromB, int toB, int common, ReuseKind kind) => Text(new(
                    articles[a].Id, words[a][fromA].Start, words[a][toA - 1].End, articles[b].Id, words[b][fromB].Start, words[b][toB - 1].End,
                    common, kind, common / (double)Math.Max(toA - fromA, toB - fromB), 2));
            }
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    /// <summary>Rows as text, boilerplate left out, in an order that depends on nothing else.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable<SharedPassage> rows) =>
        [.. rows.Where(row => row.Kind != ReuseKind.Boilerplate).Select(Text).Order(StringComparer.Ordinal)];

    /// <summary>The folded words of a stretch of text.</summary>
    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant().Replace('’', '\''));

    private static string Text(SharedPassage row) => FormattableString.Invariant(
        $"{row.ArticleA} {row.StartA}-{row.EndA} / {row.ArticleB} {row.StartB}-{row.EndB} {row.Kind} {row.Words} words {row.Similarity:0.000} {row.Articles}");

    private static PlacedWord[] WordsOf(Article article) =>
    [
        .. from line in article.Lines
           where line.Role == LineRole.Body
           from Match match in Word().Matches(article.Text[line.Start..line.End])
           select new PlacedWord(match.Value.ToLowerInvariant().Replace('’', '\''), line.Start + match.Index, line.Start + match.Index + match.Length),
    ];

    // Where a common run ends, by rows of the table of all common suffixes.
    private static List<(int EndA, int EndB, int Words)> Ends(PlacedWord[] a, PlacedWord[] b)
    {
        var ends = new List<(int, int, int)>();
        var before = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            var now = new int[b.Length + 1];
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = a[i - 1].Folded == b[j - 1].Folded ? before[j - 1] + 1 : 0;
                if (now[j] > 1 && (i == a.Length || j == b.Length || a[i].Folded != b[j].Folded))
                    ends.Add((i, j, now[j]));
            }

            before = now;
        }

        return ends;
    }

    private static IEnumerable<(int StartA, int EndA, int StartB, int EndB, int Common)> Reworded(PlacedWord[] a, PlacedWord[] b, List<(int EndA, int EndB, int Words)> ends, int least)
    {
        var passed = new HashSet<(int, int)>();
        foreach (var (firstA, firstB, words) in ends.Where(run => run.Words >= Run))
        {
            var (endA, endB, common) = (firstA, firstB, words);
            while (!passed.Contains((firstA, firstB)) || (endA, endB) != (firstA, firstB))
            {
                var next = Nexts(endA, endB).FirstOrDefault();
                if (next.Words == 0)
                    break;
                passed.Add((endA, endB));
                common += next.Words + InOrder(a[endA..next.A], b[endB..next.B]);
                (endA, endB) = (next.A + next.Words, next.B + next.Words);
            }

            if (endA != firstA && common >= least)
                yield return (firstA - words, endA, firstB - words, endB, common);
        }

        IEnumerable<(int A, int B, int Words)> Nexts(int endA, int endB) =>
            from x in Enumerable.Range(endA, MostBetween + 1)
            from y in Enumerable.Range(endB, MostBetween + 1)
            where x + y > endA + endB
            let run = a.Skip(x).Zip(b.Skip(y)).TakeWhile(pair => pair.First.Folded == pair.Second.Folded).Count()
            where run >= Run
            let changed = Changed(a[endA..x], b[endB..y])
            where changed <= MostChanged
            orderby changed, Math.Max(x - endA, y - endB), x + y, x
            select (x, y, run);
    }

    private static int InOrder(PlacedWord[] a, PlacedWord[] b) =>
        a.Length == 0 || b.Length == 0 ? 0
        : a[0].Folded == b[0].Folded ? 1 + InOrder(a[1..], b[1..])
        : Math.Max(InOrder(a[1..], b), InOrder(a, b[1..]));

    // By the table of all beginnings.
    private static int Changed(PlacedWord[] a, PlacedWord[] b)
    {
        int[][] costs = [.. Enumerable.Range(0, a.Length + 1).Select(_ => new int[b.Length + 1])];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                costs[i][j] = i == 0 || j == 0 ? i + j
                    : a[i - 1].Folded == b[j - 1].Folded ? costs[i - 1][j - 1]
                    : 1 + Math.Min(costs[i - 1][j - 1], Math.Min(costs[i - 1][j], costs[i][j - 1]));
            }
        }

        return costs[a.Length][b.Length];
    }

    private static bool IsBoilerplate(ReadOnlySpan<PlacedWord> run, IReadOnlyList<Article> articles, List<PlacedWord[]> words)
    {
        if (articles.Count <= 20)
            return false;
        var sought = $" {string.Join(' ', run.ToArray().Select(word => word.Folded))} ";
        var holders = articles.Where((_, number) => $" {string.Join(' ', words[number].Select(word => word.Folded))} ".Contains(sought, StringComparison.Ordinal)).ToList();
        return holders.Count > 20 && holders.GroupBy(article => article.Outlet ?? "").Any(outlet => outlet.Count() > 0.05 * articles.Count(article => (article.Outlet ?? "") == outlet.Key));
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['’][\p{L}\p{Nd}]+)*")]
    private static partial Regex Word();

    private sealed record PlacedWord(string Folded, int Start, int End);
}
