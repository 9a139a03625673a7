namespace Clippings;

/// <summary>Counts the words of stored tokens.</summary>
internal static class TableTerms
{
    /// <summary>The terms, how often each is used and in how many articles; null where the tables can't be asked.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="stems">True counts stems.</param>
    /// <param name="stopWords">False leaves out stop words.</param>
    public static IReadOnlyList<(string Term, int Uses, int Articles)>? Of(StoredTables tables, bool stems, bool stopWords)
    {
        using var query = TableQuery.Open(tables);
        // By article first, so that no set of articles is held for each term.
        return query?.Ask(
            $"SELECT term, sum(uses)::INTEGER, count(*)::INTEGER FROM (SELECT {Form(stems)} AS term, article, count(*) AS uses FROM tokens {Which(stopWords)} GROUP BY ALL) GROUP BY term",
            row => (row.GetString(0), row.GetInt32(1), row.GetInt32(2)));
    }

    /// <summary>The same for each group of articles.</summary>
    public static ILookup<string, (string Term, int Uses, int Articles)>? Of(StoredTables tables, CorpusGroups groups, bool stems, bool stopWords)
    {
        using var query = TableQuery.Open(tables)?.With(groups);
        return query?.Ask(
                $"SELECT name, term, sum(uses)::INTEGER, count(*)::INTEGER FROM (SELECT {Form(stems)} AS term, article, count(*) AS uses FROM tokens {Which(stopWords)} GROUP BY ALL) JOIN named USING (article) GROUP BY name, term",
                row => (Name: row.GetString(0), Count: (row.GetString(1), row.GetInt32(2), row.GetInt32(3))))
            .ToLookup(row => row.Name, row => row.Count, StringComparer.Ordinal);
    }

    /// <summary>How many words each article has, and how often a phrase stands in it; articles without one are missing.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="words">The words that stand side by side: one, or all for which a condition holds.</param>
    /// <param name="stems">True looks at stems.</param>
    public static IReadOnlyDictionary<string, int>? Found(StoredTables tables, IReadOnlyList<(string Word, Func<string, bool>? Matches)> words, bool stems)
    {
        using var query = TableQuery.Open(tables);
        if (query is null)
            return null;
        var form = Form(stems);
        var vocabulary = words.Any(word => word.Matches is not null) ? query.Ask($"SELECT DISTINCT {form} FROM tokens", row => row.GetString(0)) : [];
        for (var i = 0; i < words.Count; i++)
            query.Fill(FormattableString.Invariant($"w{i}"), "term VARCHAR", (words[i].Matches is { } matches ? vocabulary.Where(matches) : [words[i].Word]).Select(term => (string[])[term]));
        var joins = string.Concat(Enumerable.Range(1, words.Count - 1).Select(i => FormattableString.Invariant($" JOIN tokens t{i} ON t{i}.article = t0.article AND t{i}.sentence = t0.sentence AND t{i}.position = t0.position + {i}")));
        var conditions = string.Join(" AND ", Enumerable.Range(0, words.Count).Select(i => FormattableString.Invariant($"t{i}.{form} IN (SELECT term FROM w{i})")));
        return query.Ask($"SELECT t0.article, count(*)::INTEGER FROM tokens t0{joins} WHERE {conditions} GROUP BY t0.article", row => (Article: row.GetString(0), Count: row.GetInt32(1)))
            .ToDictionary(row => row.Article, row => row.Count, StringComparer.Ordinal);
    }

    /// <summary>How many words each article has.</summary>
    public static IReadOnlyDictionary<string, int>? Words(StoredTables tables)
    {
        using var query = TableQuery.Open(tables);
        return query?.Ask("SELECT article, words FROM articles", row => (Article: row.GetString(0), Words: row.GetInt32(1))).ToDictionary(row => row.Article, row => row.Words, StringComparer.Ordinal);
    }

    private static string Form(bool stems) => stems ? "stem" : "term";

    private static string Which(bool stopWords) => stopWords ? "" : "WHERE NOT stopword";
}
