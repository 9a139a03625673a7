namespace Clippings;

/// <summary>Paragraphs, sentences and tokens of articles; each is computed once per article.</summary>
public static class ReadingText
{
    /// <summary>The paragraphs of the story in order: every role except chrome, related and credit.</summary>
    public static IReadOnlyList<Paragraph> Paragraphs(this Article article) =>
        article.Passing(ParagraphSplitter.Split);

    /// <summary>The sentences of the body.</summary>
    public static IReadOnlyList<Sentence> Sentences(this Article article) =>
        article.Passing(SentenceSplitter.SentencesOf);

    /// <summary>The word tokens of the body.</summary>
    public static IReadOnlyList<Token> Tokens(this Article article) =>
        article.Words();

    /// <summary>The word tokens of every article's body, article after article.</summary>
    public static Rows<Token> Tokens(this Corpus corpus) => corpus.OwnStopWords.Count == 0
        ? corpus.Stored("tokens", () => new CorpusTokens([.. corpus.WalkOnAllCores<TokenList>("tokens", article => [article.Words()])]))
        : corpus.Analyse("tokens", article => article.TokensIn(corpus));

    /// <summary>The sentences of every article's body, article after article.</summary>
    public static Rows<Sentence> Sentences(this Corpus corpus) => corpus.Analyse("sentences", Sentences);

    /// <summary>The word tokens of groups of articles.</summary>
    public static Groups<Token> Tokens(this CorpusGroups groups)
    {
        var tokens = groups.Corpus.Tokens();
        if (TableGroups.Of(groups, tokens, group => new CorpusTokens([.. group.Corpus.WalkOnAllCores<TokenList>("tokens", article => [article.Words()])])) is { } stored)
            return stored;
        if (CorpusTokens.Of(tokens) is not { } words)
            return groups.Of(tokens);
        var byArticle = words.Articles.ToDictionary(article => article.Article, StringComparer.Ordinal);
        return new Groups<Token>(
            groups.Select(group => new Group<Token>(group.Key, new CorpusTokens([.. group.Corpus.Articles.Where(article => byArticle.ContainsKey(article.Id)).Select(article => byArticle[article.Id])])))
                .Where(group => group.Count > 0),
            tokens.Origin).Named(groups.By);
    }

    /// <summary>The same as numbers.</summary>
    internal static TokenList Words(this Article article) => article.Passing(TokenReader.Read);

    /// <summary>The word tokens of an article, with the stop words that its corpus adds.</summary>
    internal static IReadOnlyList<Token> TokensIn(this Article article, Corpus corpus)
    {
        var own = corpus.OwnStopWords;
        return own.Count == 0 ? article.Tokens() : [.. article.Tokens().Select(token => !token.Stopword && own.Contains(token.Term) ? token with { Stopword = true } : token)];
    }
}
