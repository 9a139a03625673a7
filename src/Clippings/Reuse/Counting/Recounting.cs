namespace Clippings;

/// <summary>How counts change where a shared passage counts once.</summary>
public static class Recounting
{
    /// <summary>Uses of each term, all and distinct, function words aside; those first that lose most.</summary>
    /// <param name="tokens">What <c>Tokens()</c> found, or a selection of it.</param>
    /// <param name="passages">What <c>Reuse()</c> found.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    public static Rows<DistinctCount> Recount(this Rows<Token> tokens, Rows<SharedPassage> passages) =>
        tokens.Recount(passages, token => token.Stopword ? null : token.Term);

    /// <summary>Quoted words of each speaker, all and distinct; what two say together counts for both.</summary>
    /// <param name="quotes">What <c>Quotes()</c> found, or a selection of it; what is no speech is not counted.</param>
    /// <param name="passages">What <c>Reuse()</c> found.</param>
    /// <exception cref="CorpusException">The quotations or the passages don't know their articles.</exception>
    public static Rows<DistinctCount> Recount(this Rows<Quote> quotes, Rows<SharedPassage> passages)
    {
        var corpus = quotes.KnownCorpus();
        return new Rows<Quote>([.. quotes.Where(quote => quote.IsSpeech).ForEachSpeaker()], quotes.Origin).Recount(passages, quote => quote.Speaker, corpus.WordsOf);
    }

    /// <summary>How often each time is named, by its TIMEX3 value, all and distinct.</summary>
    /// <param name="times">What <c>Times()</c> found, or a selection of it.</param>
    /// <param name="passages">What <c>Reuse()</c> found.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    public static Rows<DistinctCount> Recount(this Rows<TimeExpression> times, Rows<SharedPassage> passages) => times.Recount(passages, time => time.Value);

    /// <summary>Any count by names, all and distinct: as it is, and of <c>rows.Distinct(passages)</c>. Those come first that lose most.</summary>
    /// <param name="rows">Rows that stand somewhere in an article.</param>
    /// <param name="passages">What <c>Reuse()</c> found.</param>
    /// <param name="name">What a row counts for; null or empty for nothing.</param>
    /// <param name="weight">How much it counts; 1 where null.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    public static Rows<DistinctCount> Recount<T>(this Rows<T> rows, Rows<SharedPassage> passages, Func<T, string?> name, Func<T, int>? weight = null)
        where T : IPassage
    {
        var before = new ToldBefore(passages.KnownCorpus(), passages);
        return rows.Watched("counting once").Select(row => (Row: row, Name: name(row), Weight: weight?.Invoke(row) ?? 1, IsRepeated: before.Holds(row)))
            .Where(one => !string.IsNullOrEmpty(one.Name))
            .GroupBy(one => one.Name!, StringComparer.Ordinal)
            .Select(group =>
            {
                var (count, repeated) = (group.Sum(one => one.Weight), group.Where(one => one.IsRepeated).Sum(one => one.Weight));
                var (shown, _, _, _) = group.OrderByDescending(one => one.IsRepeated).First();
                return new DistinctCount(group.Key, count, count - repeated, count == 0 ? 0 : repeated / (double)count, shown.Article, shown.Start, shown.End);
            })
            .OrderByDescending(row => row.Count - row.Distinct).ThenByDescending(row => row.Count).ThenBy(row => row.Name, StringComparer.Ordinal)
            .From("recount", rows.Corpus ?? passages.Corpus);
    }
}
