namespace Clippings;

/// <summary>Chooses among the rows of one event.</summary>
internal static class BestTelling
{
    /// <summary>
    /// The row whose label holds most of the words that the labels of the others hold, too; of equals the one of more
    /// participants, then the longer, then the first.
    /// </summary>
    public static Event Best(this IReadOnlyList<Event> rows)
    {
        if (rows.Count == 1)
            return rows[0];
        var counts = rows.SelectMany(Words).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return rows.OrderByDescending(r => Words(r).Sum(w => counts[w] - 1)).ThenByDescending(r => r.Participants.Count).ThenByDescending(r => r.Label.Length).First();
    }

    private static IEnumerable<string> Words(Event row) =>
        row.Label.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !StopWords.Contains(w)).Distinct(StringComparer.Ordinal);
}
