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
        article.Derived(a => new TokenReader(a).Read());

    /// <summary>The word tokens of every article's body, article after article.</summary>
    public static IReadOnlyList<Token> Tokens(this Corpus corpus) => [.. corpus.Walk("tokens", Tokens)];

    /// <summary>The sentences of every article's body, article after article.</summary>
    public static IReadOnlyList<Sentence> Sentences(this Corpus corpus) => [.. corpus.Walk("sentences", Sentences)];
}
