namespace Clippings;

/// <summary>Paragraphs, sentences and tokens of articles; each is computed once per article.</summary>
public static class ReadingText
{
    /// <summary>The paragraphs of the story in order: every role except chrome, related and credit.</summary>
    public static IReadOnlyList<Paragraph> Paragraphs(this Article article) =>
        article.Derived(ParagraphSplitter.Split);

    /// <summary>The sentences of the body.</summary>
    public static IReadOnlyList<Sentence> Sentences(this Article article) =>
        article.Derived(SentenceSplitter.SentencesOf);

    /// <summary>The word tokens of the body.</summary>
    public static IReadOnlyList<Token> Tokens(this Article article) =>
        article.Derived(TokenReader.Read);

    /// <summary>The word tokens of every article's body, article after article.</summary>
    public static Rows<Token> Tokens(this Corpus corpus) => corpus.Analyse("tokens", article => article.TokensIn(corpus));

    /// <summary>The sentences of every article's body, article after article.</summary>
    public static Rows<Sentence> Sentences(this Corpus corpus) => corpus.Analyse("sentences", Sentences);

    /// <summary>The word tokens of groups of articles.</summary>
    public static Groups<Token> Tokens(this CorpusGroups groups) => groups.Of(groups.Corpus.Tokens());

    /// <summary>The word tokens of an article, with the stop words that its corpus adds.</summary>
    internal static IReadOnlyList<Token> TokensIn(this Article article, Corpus corpus)
    {
        var own = corpus.OwnStopWords;
        return own.Count == 0 ? article.Tokens() : [.. article.Tokens().Select(token => !token.Stopword && own.Contains(token.Term) ? token with { Stopword = true } : token)];
    }
}
