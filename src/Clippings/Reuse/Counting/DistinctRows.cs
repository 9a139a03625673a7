namespace Clippings;

/// <summary>Counting without counting twice.</summary>
public static class DistinctRows
{
    /// <summary>
    /// The rows without those that another article tells before in the same words, so that a shared passage counts once:
    /// <c>clips.Tokens().Distinct(clips.Reuse()).Frequencies()</c>. Earlier is what was published before; of one day, or
    /// without one, what states no source, then what comes first in the corpus. A row counts where a part of it is new, and
    /// boilerplate counts each time.
    /// </summary>
    /// <param name="rows">Tokens, quotations, times, events: rows that stand somewhere in an article.</param>
    /// <param name="passages">What <c>Reuse()</c> found.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    public static Rows<T> Distinct<T>(this Rows<T> rows, Rows<SharedPassage> passages)
        where T : IPassage
    {
        var before = new ToldBefore(passages.KnownCorpus(), passages);
        return rows.Where(row => !before.Holds(row));
    }
}
