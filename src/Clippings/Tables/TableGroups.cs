namespace Clippings;

/// <summary>Stored rows in the groups of their articles, none of them made before it is read.</summary>
internal static class TableGroups
{
    /// <summary>The groups; null where the rows are not all of a stored table.</summary>
    /// <param name="groups">The groups of articles.</param>
    /// <param name="rows">Rows of the whole corpus.</param>
    /// <param name="read">Makes the rows of a group.</param>
    public static Groups<T>? Of<T>(CorpusGroups groups, Rows<T> rows, Func<CorpusGroup, IReadOnlyList<T>> read)
    {
        if (TableRows<T>.Of(rows) is not { Groups: null } all)
            return null;
        using var query = TableQuery.Open(all.Tables)?.With(groups);
        if (query is null)
            return null;
        var counts = query.Ask($"SELECT name, count(*)::INTEGER FROM \"{all.Table}\" JOIN named USING (article) GROUP BY name", row => (Name: row.GetString(0), Count: row.GetInt32(1)))
            .ToDictionary(group => group.Name, group => group.Count, StringComparer.Ordinal);
        return new Groups<T>(
            groups.Where(group => counts.ContainsKey(group.Key)).Select(group => new Group<T>(group.Key, new TableRows<T>(all.Tables, all.Table, counts[group.Key], () => read(group), groups))),
            rows.Origin).Named(groups.By);
    }
}
