namespace Clippings;

/// <summary>Leaves kinds of words out of rankings.</summary>
public static class UnrankedWords
{
    private const string Names = "names", Numbers = "numbers", Dates = "dates", Datelines = "datelines";
    private static readonly string[] Kinds = [Names, Numbers, Dates, Datelines];

    /// <summary>
    /// The tokens, those of some kinds marked as stop words: <c>stopWords: false</c> leaves them out of a ranking, and
    /// rates stay per thousand of all words.
    /// </summary>
    /// <param name="tokens">The running words of a corpus.</param>
    /// <param name="kinds">
    /// Any of <c>names</c> (of persons, bodies and places), <c>numbers</c> (written with digits), <c>dates</c> (what the table
    /// <c>times</c> holds) and <c>datelines</c> (what opens a story, up to the dash), with spaces between; empty for none.
    /// </param>
    /// <exception cref="CorpusException">A kind is none of these, or the tokens don't know their articles.</exception>
    public static Rows<Token> Without(this Rows<Token> tokens, string kinds)
    {
        var chosen = kinds.ToLowerInvariant().Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (chosen.FirstOrDefault(kind => !Kinds.Contains(kind)) is { } unknown)
            throw new CorpusException($"Words of the kind '{unknown}' can't be left out{Nearest.Hint(unknown, Kinds)}.");
        if (chosen.Length == 0)
            return tokens;
        var corpus = tokens.KnownCorpus();
        var covered = Passages(corpus, chosen).ToLookup(place => place.Article, place => new TextSpan(place.Start, place.End), StringComparer.Ordinal);
        var numbers = chosen.Contains(Numbers);
        return new([.. tokens.GroupBy(token => token.Article, StringComparer.Ordinal).SelectMany(article => Marked(article, covered[article.Key], numbers))], tokens.Origin.With(("without", kinds)));
    }

    private static IEnumerable<IPassage> Passages(Corpus corpus, string[] kinds) =>
    [
        .. kinds.Contains(Names) ? corpus.Mentions() : Enumerable.Empty<IPassage>(),
        .. kinds.Contains(Dates) ? corpus.Times() : Enumerable.Empty<IPassage>(),
        .. kinds.Contains(Datelines) ? corpus.Select(Opening).OfType<Place>() : [],
    ];

    private static IEnumerable<Token> Marked(IEnumerable<Token> tokens, IEnumerable<TextSpan> covered, bool numbers)
    {
        // Those of different kinds may overlap: a cursor passes what has ended, and an earlier one may end later.
        var (spans, end) = (new List<TextSpan>(), 0);
        foreach (var span in covered.OrderBy(span => span.Start).ThenBy(span => span.End).Where(span => span.End > end))
        {
            spans.Add(new(Math.Max(span.Start, end), span.End));
            end = span.End;
        }

        var cursor = new SpanCursor(spans);
        return tokens.OrderBy(token => token.Start).Select(token => !token.Stopword && (cursor.Covers(token.Start) || (numbers && token.Text.Any(char.IsDigit))) ? token with { Stopword = true } : token);
    }

    private static Place? Opening(Article article)
    {
        const int longest = 60;
        if (article.Dateline is not { Length: > 0 } place || article.Text.IndexOf(place, StringComparison.Ordinal) is not (>= 0 and var start))
            return null;
        var end = start + place.Length;
        var dash = article.Text.AsSpan(end, Math.Min(longest, article.Text.Length - end)).IndexOfAny("—–―-");
        return new(article.Id, start, dash < 0 ? end : end + dash);
    }
}
