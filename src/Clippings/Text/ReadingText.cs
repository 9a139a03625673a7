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
}
