namespace Clippings;

/// <summary>Finds passages by what they mean.</summary>
public static class MeaningSearch
{
    private const int ContextWords = 8;

    // As much text as holds them, however long they are.
    private const int FarthestContext = 300;

    /// <summary>
    /// The sentences nearest to words of one's own: <c>meaning.Search("nobody expects a breakthrough")</c>. By the cosine of
    /// vectors, or of word weights where there is no model; the nearest first, of equals the first of the corpus.
    /// </summary>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="words">What is looked for.</param>
    /// <param name="top">How many at most.</param>
    /// <exception cref="ArgumentException">The words are none.</exception>
    public static Rows<FoundPassage> Search(this Meaning meaning, string words, int top = 10)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return meaning.Find(words, top, null);
    }

    /// <summary>The sentences nearest to a row that stands in an article, its own aside.</summary>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="row">The row.</param>
    /// <param name="top">How many at most.</param>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    public static Rows<FoundPassage> Like(this Meaning meaning, IPassage row, int top = 10) =>
        meaning.Find(meaning.Corpus[row.Article].Text[row.Start..row.End], top, row);

    private static Rows<FoundPassage> Find(this Meaning meaning, string words, int top, IPassage? but)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        var index = meaning.Index;
        var near = index.Nearness(meaning.Encoder?.Encode([words])[0], index.WordsOf(TokensOf(words)));
        return near.Index().Where(one => one.Item > 0 && !(but is not null && index.Sentences[one.Index] is var at && at.Article == but.Article && at.Start < but.End && but.Start < at.End))
            .OrderByDescending(one => Math.Round(one.Item, 2)).ThenBy(one => one.Index).Take(top)
            .Select(one => Row(meaning, index.Sentences[one.Index], one.Item))
            .From("search", meaning.Corpus, ("words", words), ("model", meaning.Model));
    }

    private static IReadOnlyList<Token> TokensOf(string words) => new Article { Id = "", File = "", Text = words, Lines = LineReader.Read("", words), Sha256 = "" }.Tokens();

    private static FoundPassage Row(Meaning meaning, Sentence sentence, double similarity)
    {
        var text = meaning.Corpus[sentence.Article].Text;
        return new(
            sentence.Article,
            sentence.Start,
            sentence.End,
            Math.Round(similarity, 2),
            ContextText.Before(text[Math.Max(0, sentence.Start - FarthestContext)..sentence.Start], ContextWords),
            ContextText.OneLine(text[sentence.Start..sentence.End]),
            ContextText.After(text[sentence.End..Math.Min(text.Length, sentence.End + FarthestContext)], ContextWords));
    }
}
