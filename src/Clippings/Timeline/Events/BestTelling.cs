using System.Collections.Frozen;

namespace Clippings;

/// <summary>Chooses among the rows of one event.</summary>
internal static class BestTelling
{
    /// <summary>The words that stand for somebody named elsewhere.</summary>
    private static readonly FrozenSet<string> StandIns = new[] { "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there", "all", "both", "some", "none" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a row whose label a reader understands without the sentence before: it begins with no pronoun, and somebody takes part.</summary>
    public static bool SaysWho(this Event row) => row.Participants.Count > 0 && !StandIns.Contains(row.Label.Split(' ', 2)[0]);

    /// <summary>
    /// Of the rows whose label says who acts, if there are any, the one whose label holds most of the words that the labels of the others hold, too; of equals the one of more
    /// participants, then the longer, then the first.
    /// </summary>
    public static Event Best(this IReadOnlyList<Event> rows)
    {
        if (rows.Count == 1)
            return rows[0];
        var counts = rows.SelectMany(Words).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return rows.OrderByDescending(r => r.SaysWho()).ThenByDescending(r => Words(r).Sum(w => counts[w] - 1)).ThenByDescending(r => r.Participants.Count).ThenByDescending(r => r.Label.Length).First();
    }

    private static IEnumerable<string> Words(Event row) =>
        row.Label.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !StopWords.Contains(w)).Distinct(StringComparer.Ordinal);
}
