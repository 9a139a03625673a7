namespace Clippings;

/// <summary>What a person put right in an article.</summary>
/// <param name="Place">The file that says so, and what it says of all articles; null for an article that comes from no file.</param>
/// <param name="Id">The article's id in that file.</param>
/// <param name="Lines">The lines on this article.</param>
internal sealed record ArticleCorrections(PlaceCorrections? Place, string Id, IReadOnlyList<CorrectionLine> Lines)
{
    /// <summary>Nothing.</summary>
    public static ArticleCorrections None { get; } = new(null, "", []);

    /// <summary>Whether nothing is said of the article, nor of all.</summary>
    public bool IsEmpty => Lines.Count == 0 && Place?.OnAllArticles.Any() != true;

    /// <summary>The lines on a table.</summary>
    public IEnumerable<CorrectionLine> On(string table) => Lines.Count == 0 ? [] : Lines.Where(line => line.Table == table);

    /// <summary>What is stated of the article itself; null for nothing.</summary>
    /// <param name="column">A column of the table <c>articles</c>.</param>
    public string? Stated(string column)
    {
        foreach (var line in Lines)
        {
            if (line.Table == Correctable.Articles && line.Column == column)
                return line.Value;
        }

        return null;
    }

    /// <summary>Lines with the roles that a person gave them.</summary>
    public IReadOnlyList<Line> Corrected(IReadOnlyList<Line> lines)
    {
        var roles = On(Correctable.Lines).ToDictionary(line => line.Start!.Value, line => Enum.Parse<LineRole>(line.Value, ignoreCase: true));
        return roles.Count == 0 ? lines : [.. lines.Select(line => roles.TryGetValue(line.Start, out var role) ? line with { Role = role } : line)];
    }
}
