namespace Clippings;

/// <summary>Counts words by the categories of a dictionary.</summary>
public static class DictionaryCounts
{
    /// <summary>A row for each category, in ordinal order, those that do not occur included.</summary>
    /// <param name="tokens">The running words, in order.</param>
    /// <param name="dictionary">The categories; null for those given to the corpus by <see cref="Corpus.WithDictionary"/>.</param>
    /// <exception cref="CorpusException">No dictionary was given.</exception>
    /// <exception cref="ArgumentException">A term holds no word.</exception>
    public static Rows<CategoryCount> Categories(this IEnumerable<Token> tokens, TermDictionary? dictionary = null)
    {
        var corpus = RowsOrigin.CorpusOf(tokens);
        return Count(tokens, new DictionaryPhrases(Given(dictionary, corpus))).From("categories", corpus);
    }

    /// <summary>A row for each category of each group, groups and categories in ordinal order.</summary>
    /// <param name="tokens">The running words in groups.</param>
    /// <param name="dictionary">The categories; null for those given to the corpus by <see cref="Corpus.WithDictionary"/>.</param>
    /// <exception cref="CorpusException">No dictionary was given.</exception>
    /// <exception cref="ArgumentException">A term holds no word.</exception>
    public static Rows<GroupCategoryCount> Categories(this Groups<Token> tokens, TermDictionary? dictionary = null)
    {
        var phrases = new DictionaryPhrases(Given(dictionary, tokens.Corpus));
        var rows = from @group in tokens
                   from row in Count(@group, phrases)
                   select new GroupCategoryCount(@group.Key, row.Category, row.Count, row.PerThousand, row.Articles);
        return rows.From("categories", tokens.Corpus);
    }

    private static List<CategoryCount> Count(IEnumerable<Token> tokens, DictionaryPhrases phrases)
    {
        var words = 0;
        var counts = phrases.Categories.ToDictionary(category => category, _ => (Uses: 0, Articles: new HashSet<string>(StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var sentence in tokens.BySentence("counting words"))
        {
            words += sentence.Count;
            foreach (var (category, uses) in phrases.In(sentence))
            {
                var count = counts[category];
                count.Articles.Add(sentence.ArticleOf());
                counts[category] = (count.Uses + uses, count.Articles);
            }
        }

        return [.. counts.Select(count => new CategoryCount(count.Key, count.Value.Uses, Rate.PerThousand(count.Value.Uses, words), count.Value.Articles.Count))];
    }

    private static TermDictionary Given(TermDictionary? dictionary, Corpus? corpus) => dictionary ?? corpus?.Dictionary
        ?? throw new CorpusException("No dictionary was given: pass one, or give it to the corpus with WithDictionary(TermDictionary.Load(\"x.yml\")).");
}
