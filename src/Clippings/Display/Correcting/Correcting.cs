namespace Clippings;

/// <summary>Puts right what the kit got wrong: writes the line of <c>corrections.csv</c> that says so.</summary>
public static class Correcting
{
    /// <summary>
    /// States who says a quotation, in the <c>corrections.csv</c> beside the articles; an earlier line on it is replaced. It
    /// counts when the corpus is loaded again.
    /// </summary>
    /// <param name="quote">A quotation of articles that were loaded from files.</param>
    /// <param name="speaker">The person or body, several joined by <c>;</c>; null or empty where it is not known.</param>
    /// <param name="note">Why, for people.</param>
    /// <returns>What was written, in words.</returns>
    /// <exception cref="CorpusException">No file can say so, or the one that there is can't be read.</exception>
    /// <exception cref="IOException">The file can't be written; nothing has changed.</exception>
    public static Finding Correct(this Quote quote, string? speaker, string? note = null) =>
        Write(quote.Home.Article, Correctable.Quotes, quote, speaker, note);

    /// <summary>States who said what is reported, as <see cref="Correct(Quote, string?, string?)"/> does.</summary>
    /// <param name="reported">Reported speech of articles that were loaded from files.</param>
    /// <param name="speaker">The person or body, several joined by <c>;</c>; null or empty where it is not known.</param>
    /// <param name="note">Why, for people.</param>
    /// <returns>What was written, in words.</returns>
    /// <exception cref="CorpusException">No file can say so, or the one that there is can't be read.</exception>
    /// <exception cref="IOException">The file can't be written; nothing has changed.</exception>
    public static Finding Correct(this IndirectSpeech reported, string? speaker, string? note = null) =>
        Write(reported.Home.Article, Correctable.Indirect, reported, speaker, note);

    private static Finding Write(Article? article, string table, IPassage row, string? speaker, string? note)
    {
        if (article?.Corrections.Place is not { } place)
            throw new CorpusException($"The article '{row.Article}' comes from no file, so no {KitFiles.Corrections} can stand beside it: save it to a folder, and load that with Corpus.Load.");
        var value = new CorrectedValue(null).Read(Correctable.Speaker, speaker ?? "", out _)!;
        var line = new CorrectionLine(place.Name, 0, table, article.Corrections.Id, row.Start, Correctable.Speaker, value, CorrectionWords.Plain(note ?? ""), CorrectionWords.Of(article.Text[row.Start..row.End]));
        var sheet = CorrectionSheet.Read(place.Path, place.Name);
        var (number, before) = sheet.Set(line, article.Id);
        sheet.Save();
        var states = value.Length == 0 ? "nobody known says" : $"{value.Replace(";", " and ", StringComparison.Ordinal)} says";
        return new Finding($"Row {number} of {place.Name} states that {states} “{line.Words}”{(before is null ? "" : $" (before: {(before.Length == 0 ? "nobody" : before)})")}. It counts when the corpus is loaded again: run the cell with Corpus.Load and those below.");
    }
}
