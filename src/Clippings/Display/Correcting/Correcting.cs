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
        CorrectionWriting.Write(quote.Home.Article, Correctable.Quotes, quote, quote.Span(), note, [Speaker(speaker)]);

    /// <summary>States who said what is reported, as <see cref="Correct(Quote, string?, string?)"/> does.</summary>
    /// <param name="reported">Reported speech of articles that were loaded from files.</param>
    /// <param name="speaker">The person or body, several joined by <c>;</c>; null or empty where it is not known.</param>
    /// <param name="note">Why, for people.</param>
    /// <returns>What was written, in words.</returns>
    /// <exception cref="CorpusException">No file can say so, or the one that there is can't be read.</exception>
    /// <exception cref="IOException">The file can't be written; nothing has changed.</exception>
    public static Finding Correct(this IndirectSpeech reported, string? speaker, string? note = null) =>
        CorrectionWriting.Write(reported.Home.Article, Correctable.Indirect, reported, reported.Span(), note, [Speaker(speaker)]);

    /// <summary>
    /// States what a time expression stands for, as <see cref="Correct(Quote, string?, string?)"/> does. It holds in
    /// <c>times</c> and <c>events</c>, and what is counted from it ("two days later") follows.
    /// </summary>
    /// <param name="time">A time expression of articles that were loaded from files.</param>
    /// <param name="value">The TIMEX3 value, such as <c>2014-01-05</c>, <c>2014-01</c>, <c>P2Y</c> or <c>PAST_REF</c>; null or empty where no time is meant.</param>
    /// <param name="note">Why, for people.</param>
    /// <param name="mod">The TIMEX3 modifier, empty for none; null where the kit's stays.</param>
    /// <param name="type">One of <see cref="TimexType"/>; null for that of the value, or <c>SET</c> where it is one.</param>
    /// <returns>What was written, in words.</returns>
    /// <exception cref="CorpusException">A value is none; no file can say so, or the one that there is can't be read.</exception>
    /// <exception cref="IOException">The file can't be written; nothing has changed.</exception>
    public static Finding Correct(this TimeExpression time, string? value, string? note = null, string? mod = null, string? type = null) =>
        CorrectionWriting.Write(time.Home.Article, Correctable.Times, time, time.Span, note, [
            new(Correctable.Value, value, words => words.Length == 0 ? "no time is meant by" : $"{words} is meant by", "no time"),
            .. mod is null ? (IReadOnlyList<StatedCell>)[] : [new(Correctable.Mod, mod, words => words.Length == 0 ? "no modifier goes with" : $"{words} goes with", "none")],
            .. type is null ? (IReadOnlyList<StatedCell>)[] : [new(Correctable.Type, type, words => $"{words} is the type of", "none")]]);

    /// <summary>
    /// States which event a sentence tells of with a time of its, as <see cref="Correct(Quote, string?, string?)"/> does. One
    /// row is corrected: two events become one when each row of the one is given the id of the other.
    /// </summary>
    /// <param name="row">A row of <c>events</c>, of articles that were loaded from files.</param>
    /// <param name="id">The <see cref="Event.Id"/> of the event; <c>own</c> for an event of its own; null or empty where there is none.</param>
    /// <param name="note">Why, for people.</param>
    /// <returns>What was written, in words.</returns>
    /// <exception cref="CorpusException">No file can say so, or the one that there is can't be read.</exception>
    /// <exception cref="IOException">The file can't be written; nothing has changed.</exception>
    public static Finding Correct(this Event row, string? id, string? note = null) =>
        CorrectionWriting.Write(row.Home.Article, Correctable.Events, row, new TextSpan(row.TextStart, Math.Max(row.End, row.TextEnd)), note, [
            new(Correctable.Event, id, words => words.Length == 0 ? "no event is dated by" : words == CorrectedValue.Own ? "an event of its own is dated by" : $"{words} is dated by", "no event")]);

    private static StatedCell Speaker(string? speaker) =>
        new(Correctable.Speaker, speaker, words => words.Length == 0 ? "nobody known says" : $"{words.Replace(";", " and ", StringComparison.Ordinal)} says", "nobody");

    private static TextSpan Span(this IPassage row) => new(row.Start, row.End);
}
