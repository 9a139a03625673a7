using System.Collections;

namespace Clippings;

/// <summary>Rows in groups, in ordinal order of the groups' names: what analyses compare.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class Groups<T> : IReadOnlyList<Group<T>>, IRows
{
    private readonly IReadOnlyList<Group<T>> _groups;

    internal Groups(IEnumerable<Group<T>> groups, RowsOrigin origin) =>
        (_groups, Origin) = ([.. groups.OrderBy(group => group.Key, StringComparer.Ordinal)], origin);

    /// <summary>The articles that the rows come from; null where they don't say.</summary>
    public Corpus? Corpus => Origin.Corpus;

    /// <summary>The groups' names, in order.</summary>
    public IEnumerable<string> Keys => _groups.Select(group => group.Key);

    /// <inheritdoc/>
    public int Count => _groups.Count;

    RowsOrigin IRows.Origin => Origin;

    internal RowsOrigin Origin { get; }

    /// <inheritdoc/>
    public Group<T> this[int index] => _groups[index];

    /// <summary>The group of a name.</summary>
    /// <exception cref="KeyNotFoundException">No group has that name.</exception>
    public Group<T> this[string key] => _groups.FirstOrDefault(group => group.Key == key)
        ?? throw new KeyNotFoundException($"No group '{key}'{Nearest.Hint(key, Keys)}.");

    /// <inheritdoc/>
    public IEnumerator<Group<T>> GetEnumerator() => _groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same groups, which know what they are grouped by.</summary>
    internal Groups<T> Named(string by) => new(_groups, Origin.With(("by", by)));

    /// <summary>Puts each row into the groups of its names.</summary>
    internal static Groups<T> Of(IEnumerable<T> rows, Func<T, IEnumerable<string>> names)
    {
        var groups = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in names(row))
            {
                if (!groups.TryGetValue(name, out var group))
                    groups[name] = group = [];
                group.Add(row);
            }
        }

        var origin = rows is IRows known ? known.Origin : new("rows", null, new Dictionary<string, object?>(), groups.Values.Sum(group => group.Count));
        return new(groups.Select(group => new Group<T>(group.Key, group.Value)), origin);
    }
}
