namespace Clippings;

/// <summary>
/// The stretches of articles that an earlier article tells in the same words. Earlier is what was published before, and of
/// one day what states no source, then what comes first in the corpus. Each word of the earlier article stands for one:
/// what an article says twice and the earlier once, is told before once.
/// </summary>
internal sealed class ToldBefore
{
    private readonly Dictionary<string, List<TextSpan>> _spans = new(StringComparer.Ordinal);

    public ToldBefore(Corpus corpus, IEnumerable<SharedPassage> passages)
    {
        var rows = passages.Where(row => row.Kind == ReuseKind.Exact && corpus.Find(row.ArticleA) is not null && corpus.Find(row.ArticleB!) is not null).ToList();
        var words = BodyWords.Sharing(corpus, rows);
        var numbers = words.Numbers();
        var order = words.Articles.Index().OrderBy(one => one.Item.Published ?? DateOnly.MaxValue).ThenBy(one => one.Item.SyndicatedFrom is not null).ThenBy(one => one.Index).Select(one => one.Index).ToArray();
        var rank = order.Index().ToDictionary(one => one.Item, one => one.Index);
        var shared = rows.SelectMany(row => Sides(row, numbers, words)).Where(side => rank[side.Earlier] < rank[side.Article]).ToLookup(side => side.Article);
        var told = Enumerable.Range(0, words.Count).ToArray();
        foreach (var article in order.Watched("counting once"))
        {
            var used = new HashSet<int>();
            foreach (var side in shared[article].OrderBy(side => rank[side.Earlier]).ThenBy(side => side.At).ThenBy(side => side.EarlierAt))
            {
                for (var word = 0; word < side.Words; word++)
                {
                    if (told[side.At + word] == side.At + word && used.Add(told[side.EarlierAt + word]))
                        told[side.At + word] = told[side.EarlierAt + word];
                }
            }

            _spans[words.Articles[article].Id] = [.. Spans(words, article, told)];
        }
    }

    /// <summary>True where all of a row's words were told before.</summary>
    public bool Holds(IPassage row) => _spans.TryGetValue(row.Article, out var spans)
        && Bisection.First(0, spans.Count, span => spans[span].Start <= row.Start) is > 0 and var behind && row.End <= spans[behind - 1].End;

    private static IEnumerable<(int Article, int At, int Earlier, int EarlierAt, int Words)> Sides(SharedPassage row, Dictionary<string, int> numbers, BodyWords words)
    {
        var (a, b) = (numbers[row.ArticleA], numbers[row.ArticleB!]);
        var (atA, atB) = (words.In(a, row.StartA, row.EndA).At, words.In(b, row.StartB!.Value, row.EndB!.Value).At);
        return [(a, atA, b, atB, row.Words), (b, atB, a, atA, row.Words)];
    }

    private static IEnumerable<TextSpan> Spans(BodyWords words, int article, int[] told)
    {
        for (var at = words.StartOf(article); at < words.EndOf(article); at++)
        {
            var first = at;
            while (at < words.EndOf(article) && told[at] != at)
                at++;
            if (at > first)
                yield return words.Span(first, at - first);
        }
    }
}
