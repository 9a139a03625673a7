namespace Clippings;

/// <summary>What stands above the story: mastheads, the title, the summary. Indexes into the lines.</summary>
internal sealed record TopMatter(IReadOnlyList<int> Chrome, int? Headline, IReadOnlyList<int> Deck)
{
    private const int DeepestMasthead = 8;
    private const int MostTitleWords = 32;
    private const int MostWordsOfStoppedTitle = 16;
    private const int MostDeckWords = 50;

    public static TopMatter Find(string[] texts, IReadOnlyList<Line> lines, LineRole?[] roles, ManifestEntry? stated)
    {
        var headline = roles.IndexOf(LineRole.Headline) is >= 0 and var known ? known : StatedHeadline(texts, stated);
        List<int> chrome = [.. Enumerable.Range(0, Math.Min(DeepestMasthead, headline ?? texts.Length - 1))
            .Where(i => roles[i] is null && IsMasthead(texts[i], stated))];
        headline ??= FirstTitle(texts, lines, [.. roles.Select((r, i) => chrome.Contains(i) ? LineRole.Chrome : r)]);
        return new(chrome, headline, FindDeck(texts, roles, headline, chrome));
    }

    private static bool IsMasthead(string line, ManifestEntry? stated) =>
        SiteFurniture.IsMasthead(line, stated?.Outlet) || (stated?.SyndicatedFrom is { } from && SiteFurniture.IsMasthead(line, from));

    private static int? StatedHeadline(string[] texts, ManifestEntry? stated)
    {
        var index = stated?.Headline is { } headline ? Array.FindIndex(texts, t => t.Equals(headline.Trim(), StringComparison.OrdinalIgnoreCase)) : -1;
        return index < 0 ? null : index;
    }

    private static int? FirstTitle(string[] texts, IReadOnlyList<Line> lines, LineRole?[] roles)
    {
        var first = Array.FindIndex(roles, r => r is null);
        if (first < 0 || first == texts.Length - 1 || Datelines.Place(texts[first]) is not null || Datelines.DateAlone(texts[first]) is not null)
            return null;
        var words = Words(texts[first]);
        var stopped = texts[first][^1] == '.' || texts[first].EndsWith(".”", StringComparison.Ordinal) || texts[first].EndsWith(".\"", StringComparison.Ordinal);
        var dateFollows = Datelines.DateAlone(texts[first + 1]) is not null;
        var alone = dateFollows || lines[first + 1].Number > lines[first].Number + 1 || Words(texts[first + 1]) > words;
        var nextIsLonger = dateFollows || Words(texts[first + 1]) * 2 > words * 3 || roles[first + 1] is not null;
        return alone && (stopped ? words <= MostWordsOfStoppedTitle && nextIsLonger : words <= MostTitleWords) ? first : null;
    }

    // A summary stands between the title and a byline, or between the title and a story that opens with a dateline.
    private static int[] FindDeck(string[] texts, LineRole?[] roles, int? headline, List<int> chrome)
    {
        if (headline is not { } title)
            return [];
        var open = Enumerable.Range(title + 1, texts.Length - title - 1).Where(i => roles[i] is null && !chrome.Contains(i)).Take(3).ToArray();
        var dates = open.TakeWhile(i => Datelines.DateAlone(texts[i]) is not null).ToArray();
        if (open.Length < dates.Length + 2)
            return dates;
        var (deck, next) = (open[dates.Length], open[dates.Length + 1]);
        var bylineFollows = roles[deck + 1] == LineRole.Credit && CreditLines.Byline(texts[deck + 1]) is not null;
        var isDeck = Words(texts[deck]) <= MostDeckWords && Datelines.Place(texts[deck]) is null
            && (bylineFollows || Datelines.Place(texts[next]) is not null);
        return isDeck ? [.. dates, deck] : dates;
    }

    private static int Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
