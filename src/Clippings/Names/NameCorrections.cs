namespace Clippings;

/// <summary>
/// What corrections say of the persons, bodies and places of an article. Rows are known by the names and starts that they
/// have without any correction; a line on the article wins over one on all.
/// </summary>
internal static class NameCorrections
{
    /// <summary>The line that each entity of an article goes by; none for the others.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cast">Its persons and bodies.</param>
    /// <param name="names">Their names, uncorrected.</param>
    public static IEnumerable<(Entity Entity, CorrectionLine Line)> Of(Article article, Cast cast, IReadOnlyDictionary<Entity, string> names) =>
        OfPersons(article, cast, names).Concat(OfOthers(article, cast));

    /// <summary>The line that a row of <c>names</c> goes by, by its mentions; none for the others.</summary>
    public static IReadOnlyDictionary<(string Name, NameKind Kind), CorrectionLine> OfNames(Article article)
    {
        var (own, all) = Lines(article, Correctable.Names);
        var found = new Dictionary<(string, NameKind), CorrectionLine>();
        if (own.Length + all.Length == 0)
            return found;
        foreach (var row in article.NamedMentions().Where(m => m.Kind != NameKind.Person).GroupBy(m => (m.Name, m.Kind)))
        {
            if ((Array.Find(own, line => row.Any(m => IsOn(line, m.Start, row.Key.Name))) ?? Array.Find(all, line => line.Words == row.Key.Name)) is { } line)
                found.Add(row.Key, line);
        }

        return found;
    }

    /// <summary>The names that a person gives printed mentions, by where they start; empty for one that names nothing.</summary>
    public static IReadOnlyDictionary<int, CorrectionLine> OfMentions(Article article) => article.Corrections.On(Correctable.Mentions).ToDictionary(line => line.Start!.Value);

    /// <summary>The lines of a table on all articles.</summary>
    public static IEnumerable<CorrectionLine> OnAll(Article article, string table) => article.Corrections.Place?.OnAllArticles.Where(line => line.Table == table) ?? [];

    /// <summary>Whether a line speaks of a row.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the row's person is first mentioned; null for a byline that the text does not print.</param>
    /// <param name="name">The row's name.</param>
    public static bool IsOn(CorrectionLine line, int? start, string name) =>
        line.Start is not null ? line.Start == start : line.Words == name || (line.Words.Length == 0 && start is null);

    /// <summary>The name that a line gives: on one article as it stands, on all as other such lines take it further.</summary>
    public static string NameBy(Article article, CorrectionLine line) => line.Article.Length > 0 ? line.Value : Follow(article.Corrections, line.Value);

    /// <summary>The name that lines on all articles give one that was stated; itself where they don't speak of it.</summary>
    public static string Follow(ArticleCorrections corrections, string name)
    {
        // A circle of names was taken out when the file was read.
        while (corrections.Place?.OnAllArticles.FirstOrDefault(line => line.GivesName && line.Words == name) is { } line)
            name = line.Value;
        return name;
    }

    private static IEnumerable<(Entity Entity, CorrectionLine Line)> OfPersons(Article article, Cast cast, IReadOnlyDictionary<Entity, string> names)
    {
        var (own, all) = Lines(article, Correctable.People);
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

    // A body that speaks goes by the row of names that one of its mentions belongs to.
    private static IEnumerable<(Entity Entity, CorrectionLine Line)> OfOthers(Article article, Cast cast)
    {
        var lines = OfNames(article);
        if (lines.Count == 0)
            yield break;
        var rows = article.NamedMentions().Where(m => lines.ContainsKey((m.Name, m.Kind))).ToDictionary(m => m.Start, m => lines[(m.Name, m.Kind)]);
        foreach (var mentions in cast.Printed.Where(p => !p.Entity.IsPerson).GroupBy(p => p.Entity))
        {
            if (mentions.Select(p => rows.GetValueOrDefault(p.Span.Start)).FirstOrDefault(line => line is not null) is { } line)
                yield return (mentions.Key, line);
        }
    }

    private static (CorrectionLine[] Own, CorrectionLine[] All) Lines(Article article, string table) => ([.. article.Corrections.On(table)], [.. OnAll(article, table)]);
}
