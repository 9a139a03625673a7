namespace Clippings;

/// <summary>How quotations change on their way from article to article.</summary>
public static class QuotationDrift
{
    /// <summary>A longer stretch in marks is no utterance but a mark that never closes.</summary>
    private const int LongestQuote = 1000;

    /// <summary>
    /// The tellings of statements that several articles quote (<c>AcrossArticles()</c>), each word by word beside the
    /// earliest that tells the same: that shares four words in a row with it (or all of a shorter one) and two fifths of the
    /// words of the stretch that both quote; of one day the longest. Statements that drift furthest come first, in each the
    /// tellings that others are compared with, then those that drift furthest.
    /// </summary>
    /// <remarks>
    /// A quotation that begins later or ends earlier than the other has not drifted; a clause that moved is left out at one
    /// place and added at the other. Pieces that a reporter parts ("…," she
    /// said, "…") are compared each by itself, and a stretch of more than a thousand words in marks not at all.
    /// </remarks>
    /// <param name="quotes">What <c>Quotes()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The quotations don't know their articles.</exception>
    public static Rows<DriftedQuote> Drift(this IEnumerable<Quote> quotes)
    {
        var corpus = quotes.KnownCorpus();
        var statements = quotes.AcrossArticles().GroupBy(row => row.Statement).ToList();
        using var work = LongWork.Begin("comparing quotations", statements.Count);
        return ParallelWork.InOrder(statements, statement =>
            {
                work.Next();
                return Compare(corpus, statement);
            })
            .Where(rows => rows.Count > 0)
            .OrderByDescending(rows => rows.Max(row => row.Distance)).ThenByDescending(rows => rows.Exists(row => row.IsOtherSpeaker)).ThenBy(rows => rows[0].Statement)
            .SelectMany(rows => rows)
            .From("drift", corpus);
    }

    private static List<DriftedQuote> Compare(Corpus corpus, IEnumerable<SharedStatement> statement)
    {
        var tellings = statement.Select(row => new Telling(row, Words(corpus[row.Article], row)))
            .Where(telling => telling.Words.Length is > 0 and <= LongestQuote)
            .OrderBy(telling => corpus[telling.Row.Article].Published ?? DateOnly.MaxValue).ThenByDescending(telling => telling.Words.Length).ToList();
        var rows = tellings.Select((telling, number) => Row(telling, tellings.Take(number))).ToList();
        // What is compared with nothing and nothing is compared with, was said another time.
        var places = rows.Where(row => !row.IsFirst).SelectMany(row => row.Places).ToHashSet();
        return [.. rows.Where(row => places.Contains(row.Places[0])).OrderByDescending(row => row.IsFirst).ThenByDescending(row => row.Distance).ThenByDescending(row => row.IsOtherSpeaker)];
    }

    private static DriftedQuote Row(Telling telling, IEnumerable<Telling> earlier)
    {
        var found = earlier.Select(before => (Before: before, Alignment: telling.Beside(before))).FirstOrDefault(one => one.Alignment is not null);
        var (row, other) = (telling.Row, (found.Before ?? telling).Row);
        return new(row.Statement, row.Article, row.Start, row.End, row.Speaker, other.Article, other.Start, other.End, found.Alignment?.Distance ?? 0, found.Alignment?.Changes ?? "")
        {
            IsOtherSpeaker = row.Speaker is not null && other.Speaker is not null && row.Speaker != other.Speaker,
        };
    }

    private static string[] Words(Article article, SharedStatement row) => [.. article.Try("drift", a => PrintedWord.Between(a.Text, row.Start, row.End))];
}
