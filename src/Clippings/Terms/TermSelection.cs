namespace Clippings;

/// <summary>Selects articles by their words.</summary>
public static class TermSelection
{
    /// <summary>The articles whose body holds a word or phrase.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence; <c>*</c> stands for any letters, <c>?</c> for one.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public static Corpus Containing(this Corpus corpus, string phrase, TermForm form = TermForm.Term)
    {
        var words = new Phrase(phrase, form);
        var holding = corpus.WalkOnAllCores<string>("words", article => article.Words().BySentence().Any(sentence => words.In(sentence).Any()) ? [article.Id] : []);
        return corpus.Select(holding);
    }
}
