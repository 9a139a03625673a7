namespace Clippings;

/// <summary>Which names of a file's columns or fields hold what: as the user maps them, else by <see cref="FieldNames"/>.</summary>
internal sealed class RecordColumns
{
    private const int MostNamed = 40;

    private readonly Dictionary<string, (ArticleField Field, int Rank)?> _known = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly (ArticleField Field, string Name)[] _mapped;

    public RecordColumns(ColumnMap map) => _mapped =
    [
        .. new (ArticleField Field, string? Name)[]
        {
            (ArticleField.Text, map.Text), (ArticleField.Headline, map.Headline), (ArticleField.Outlet, map.Outlet), (ArticleField.Published, map.Published),
            (ArticleField.Byline, map.Byline), (ArticleField.Section, map.Section), (ArticleField.Url, map.Url), (ArticleField.Language, map.Language),
        }.Where(mapped => mapped.Name is not null).Select(mapped => (mapped.Field, mapped.Name!)),
    ];

    /// <summary>All names seen so far, for people.</summary>
    public string Names => _names.Count == 0 ? "none"
        : string.Join(", ", _names.Take(MostNamed)) + (_names.Count > MostNamed ? FormattableString.Invariant($" and {_names.Count - MostNamed} more") : "");

    /// <summary>What a name holds and how sure that is, 0 surest; null for none that is known.</summary>
    public (ArticleField Field, int Rank)? Of(string name)
    {
        if (_known.TryGetValue(name, out var known))
            return known;
        _names.Add(name);
        return _known[name] = Resolve(name);
    }

    /// <summary>Mapped names that the file has not.</summary>
    public IReadOnlyList<(ArticleField Field, string Name)> Missing =>
        [.. _mapped.Where(mapped => !_names.Exists(name => FieldNames.Same(name, mapped.Name)))];

    // What a field is mapped to is all that holds it.
    private (ArticleField Field, int Rank)? Resolve(string name)
    {
        foreach (var mapped in _mapped)
        {
            if (FieldNames.Same(name, mapped.Name))
                return (mapped.Field, 0);
        }

        return FieldNames.Of(name) is { } known && !Array.Exists(_mapped, mapped => mapped.Field == known.Field) ? known : null;
    }
}
