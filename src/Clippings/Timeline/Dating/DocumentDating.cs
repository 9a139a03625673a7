using System.Globalization;

namespace Clippings;

/// <summary>
/// Finds when articles were published: <c>corpus.json</c> wins, then a date printed in the text, then an event that a
/// dated article of the same corpus names too. What cannot be decided stays empty; today's date is never used.
/// </summary>
public static class DocumentDating
{
    /// <summary>
    /// The same corpus with <see cref="Article.Published"/>, <see cref="Article.PublishedFrom"/> and
    /// <see cref="Article.PublishedEvidence"/> filled where something decides them.
    /// </summary>
    public static Corpus Dated(this Corpus corpus)
    {
        var printed = corpus.Replace("dates", a => a.Published is null && PrintedDate.Of(a) is { } found ? With(a, found, DateSource.Text) : a);
        if (printed.All(a => a.Published is not null) || printed.All(a => a.Published is null))
            return printed;
        var neighbours = new DatedNeighbours([.. printed.WalkOnAllCores<NamedEvents>("dates", a => a.Published is null ? [] : [NamedEvents.Of(a)])]);
        return printed.Replace("dates", a => a.Published is null && SharedEvent.Date(a, neighbours) is { } found ? With(a, found, DateSource.Corpus) : a);
    }

    private static Article With(Article article, DateEvidence found, DateSource from) =>
        article.WithPublished(found.Day, from, found.Words);

    internal static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
