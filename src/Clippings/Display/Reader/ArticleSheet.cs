using System.Text;

namespace Clippings;

/// <summary>Writes an article as the content of a page: what is known of it, and its text with all that was read in it.</summary>
public static class ArticleSheet
{
    /// <summary>
    /// The article as HTML without scripts: its facts with their evidence, the role of each line, quotations in the colour
    /// of their speaker, times and names, and each passage asked for as a place of its own, to which an address ending in
    /// <c>#p-START-END</c> leads.
    /// </summary>
    /// <param name="corpus">The articles; persons go by the names that all of them print.</param>
    /// <param name="article">The article's id.</param>
    /// <param name="passages">The passages that others lead to, as offsets; what is no stretch of the text leads to its top.</param>
    /// <param name="shared">What articles share: the longest ten passages of the article are marked and listed; null for none.</param>
    /// <param name="addressOf">The address of another article's page, seen from this one; null where it has none.</param>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    public static string Sheet(this Corpus corpus, string article, IEnumerable<(int Start, int End)> passages, SharedNotes? shared = null, Func<string, string?>? addressOf = null)
    {
        var found = corpus[article];
        var told = shared?.Of(article) ?? [];
        var places = passages.Concat(told.Select(row => (Start: row.StartA, End: row.EndA))).Distinct().Where(place => place.Start >= 0 && place.Start <= place.End && place.End <= found.Text.Length).Order().ToList();
        var led = PlaceMarks.Of(places);
        TextMark[] read =
        [
            .. ArticleReading.MarksOf(found.Quotes(corpus)),
            .. found.Times().Marks(),
            .. found.Mentions(corpus).Where(mention => mention.End > mention.Start).Select(mention => new TextMark(mention.Start, mention.End, "name", Note: $"{mention.Kind.ToString().ToLowerInvariant()}: {mention.Name}")),
        ];
        TextMark[] whole = [.. led, .. read.SelectMany(mark => PlaceMarks.Parts(mark, led))];
        var alsoElsewhere = told.GroupBy(row => (row.StartA, row.EndA)).SelectMany(same => PlaceMarks.Parts(new(same.Key.StartA, same.Key.EndA, TextMark.Shared), whole));
        return Facts(found) + shared?.Html(article, addressOf ?? (_ => null))
            + new AnnotationWriter(found.Annotate([.. led, .. alsoElsewhere, .. whole.Skip(led.Count)]), isPage: true).Write();
    }

    private static string Facts(Article article)
    {
        var html = new StringBuilder("<dl class=\"facts\">\n");
        foreach (var (name, value) in FactsOf(article))
        {
            if (!string.IsNullOrEmpty(value))
                html.Append($"<dt>{name}</dt><dd>{HtmlWords.Escape(value)}</dd>\n");
        }

        return html.Append("</dl>\n").ToString();
    }

    private static IEnumerable<(string Name, string? Value)> FactsOf(Article article)
    {
        var row = ArticleRow.Of(article);
        yield return ("Outlet", article.Outlet ?? "unknown");
        yield return ("Published", article.Published is { } day ? $"{PeriodWords.Day(day)} ({article.PublishedEvidence})" : "unknown");
        yield return ("By", article.Byline);
        yield return ("Dateline", article.Dateline);
        yield return ("File", article.File);
        yield return ("Length", $"{Wording.Count(row.Words, "word")} in {Wording.Count(row.Sentences, "sentence")}");
        yield return ("Language", row.Language ?? "not told by the text");
        yield return ("Doubts", string.Join("; ", article.Doubts().Select(doubt => $"{doubt.Kind.ToString().ToLowerInvariant()}, {doubt.Evidence}")));
    }
}
