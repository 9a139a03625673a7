namespace Clippings;

/// <summary>
/// Which columns of a table, or fields of a record, hold what: <c>Corpus.Load("x.csv", map: new() { Text = "story" })</c>.
/// A name that is null is looked for by the names that exports commonly use; a dot leads into a record (<c>source.name</c>).
/// </summary>
public sealed record ColumnMap
{
    /// <summary>The article's text.</summary>
    public string? Text { get; init; }

    /// <summary>Its title.</summary>
    public string? Headline { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication.</summary>
    public string? Published { get; init; }

    /// <summary>Its authors.</summary>
    public string? Byline { get; init; }

    /// <summary>The part of the paper or site that it stood in.</summary>
    public string? Section { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Its language.</summary>
    public string? Language { get; init; }

    /// <summary>A map as commands and notebooks are given it: <c>text=story,published=day</c>; null where nothing is mapped.</summary>
    /// <exception cref="FormatException">A part is no pair, or names a field that articles don't have.</exception>
    public static ColumnMap? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        try
        {
            return Parse(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Pair));
        }
        catch (FormatException e)
        {
            throw new FormatException($"The map '{text}' {e.Message}", e);
        }
    }

    private static (string Field, string Column) Pair(string part) => part.Split('=', 2, StringSplitOptions.TrimEntries) is [var field, var column]
        ? (field, column)
        : throw new FormatException($"has the part '{part}', which is no pair: write text=COLUMN,published=COLUMN.");

    /// <summary>A map from pairs of a field and a column: <c>text=story,published=day</c>.</summary>
    /// <exception cref="FormatException">A field that articles don't have, or no column for one.</exception>
    internal static ColumnMap Parse(IEnumerable<(string Field, string Column)> pairs)
    {
        var map = new ColumnMap();
        foreach (var (field, column) in pairs)
        {
            if (string.IsNullOrWhiteSpace(column))
                throw new FormatException($"names no column for '{field}': write {field}=COLUMN.");
            map = field.ToLowerInvariant() switch
            {
                "text" => map with { Text = column },
                "headline" => map with { Headline = column },
                "outlet" => map with { Outlet = column },
                "published" => map with { Published = column },
                "byline" => map with { Byline = column },
                "section" => map with { Section = column },
                "url" => map with { Url = column },
                "language" => map with { Language = column },
                _ => throw new FormatException($"names '{field}', which no article has: use text, headline, outlet, published, byline, section, url or language."),
            };
        }

        return map;
    }
}
