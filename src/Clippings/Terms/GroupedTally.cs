namespace Clippings;

/// <summary>A tally for each group of tokens, over one vocabulary.</summary>
internal sealed class GroupedTally
{
    private readonly IdMap _articles = new();
    private readonly SortedDictionary<string, TermTally> _groups = new(StringComparer.Ordinal);

    /// <summary>Counts the tokens of each group.</summary>
    public GroupedTally(IEnumerable<Group<Token>> groups, TermForm form, bool stopWords)
    {
        ILookup<string, (string Term, int Uses, int Articles)>? stored = null;
        foreach (var group in groups)
        {
            var tally = _groups[group.Key] = new TermTally(Terms, _articles);
            if (TableRows<Token>.Of(group) is { Groups: { } named } rows && (stored ??= TableTerms.Of(rows.Tables, named, form == TermForm.Stem, stopWords)) is { } counts)
                tally.Add(counts[group.Key], group.Count);
            else
                tally.Add(group, form, stopWords);
        }
    }

    /// <summary>Counts the tokens of each article.</summary>
    public static GroupedTally ByArticle(IEnumerable<Token> tokens, TermForm form, bool stopWords) => new(
        CorpusTokens.Of(tokens) is { } words
            ? words.Articles.Where(article => article.Count > 0).Select(article => new Group<Token>(article.Article, article))
            : Groups<Token>.Of(tokens, token => [token.Article]),
        form,
        stopWords);

    /// <summary>The terms of all groups.</summary>
    public IdMap Terms { get; } = new();

    /// <summary>The groups in ordinal order of their names.</summary>
    public IReadOnlyDictionary<string, TermTally> Groups => _groups;
}
