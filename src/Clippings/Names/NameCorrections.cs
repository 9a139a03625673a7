namespace Clippings;

/// <summary>What corrections say of the persons of an article. Rows are known by the names and starts that they have without any correction.</summary>
internal static class NameCorrections
{
    /// <summary>The line that each person of an article goes by; none for the others. A line on the article wins over one on all.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="names">Their names, uncorrected.</param>
    public static IEnumerable<(Entity Entity, CorrectionLine Line)> Of(Article article, Cast cast, IReadOnlyDictionary<Entity, string> names)
    {
        CorrectionLine[] own = [.. article.Corrections.On(Correctable.People)];
        CorrectionLine[] all = [.. article.Corrections.Place?.OnAllArticles ?? []];
        if (own.Length + all.Length == 0)
            yield break;
        foreach (var person in cast.Entities.Where(e => e.IsPerson && names.ContainsKey(e)).GroupBy(e => names[e], StringComparer.Ordinal))
        {
            if ((Array.Find(own, line => IsOn(line, person.Min(e => e.FirstStart), person.Key)) ?? Array.Find(all, line => line.Words == person.Key)) is not { } line)
                continue;
            foreach (var entity in person)
                yield return (entity, line);
        }
    }

    /// <summary>Whether a line speaks of a row of people.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the row's person is first mentioned; null for a byline that the text does not print.</param>
    /// <param name="name">The row's name.</param>
    public static bool IsOn(CorrectionLine line, int? start, string name) =>
        line.Article.Length > 0 && line.Start is not null ? line.Start == start : line.Words == name || (line.Words.Length == 0 && start is null);

    /// <summary>The name that lines on all articles give one that was stated; itself where they don't speak of it.</summary>
    public static string Follow(ArticleCorrections corrections, string name)
    {
        // A circle of names was taken out when the file was read.
        while (corrections.Place?.OnAllArticles.FirstOrDefault(line => line is { Column: Correctable.Person, Value.Length: > 0 } && line.Words == name) is { } line)
            name = line.Value;
        return name;
    }
}
