namespace Clippings;

/// <summary>Measures articles.</summary>
public static class ArticleMeasures
{
    /// <summary>Length, words a sentence and vocabulary density of each article, in the order of the corpus.</summary>
    public static Rows<ArticleMeasure> Measures(this Corpus corpus) => corpus.Analyse<ArticleMeasure>("measures", article =>
    {
        var (words, sentences) = (article.Words(), article.Sentences().Count);
        return [new(article.Id, words.Count, sentences, sentences == 0 ? null : words.Count / (double)sentences, LexicalDiversity.Mattr([.. Enumerable.Range(0, words.Count).Select(at => words.Form(at).Term)]))];
    });
}
