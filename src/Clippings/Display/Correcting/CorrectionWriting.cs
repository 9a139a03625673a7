namespace Clippings;

/// <summary>Writes what a person states of a row.</summary>
internal static class CorrectionWriting
{
    /// <summary>Writes the lines of a row, all or none.</summary>
    /// <param name="article">The article that the row was read from.</param>
    /// <param name="table">The row's table.</param>
    /// <param name="row">The row.</param>
    /// <param name="place">Where it starts, and the words that lines know it by.</param>
    /// <param name="note">Why, for people.</param>
    /// <param name="cells">What is stated.</param>
    /// <returns>What was written, in words.</returns>
    public static Finding Write(Article? article, string table, IPassage row, TextSpan place, string? note, IReadOnlyList<StatedCell> cells)
    {
        if (article?.Corrections.Place is not { } file)
            throw new CorpusException($"The article '{row.Article}' comes from no file, so no {KitFiles.Corrections} can stand beside it: save it to a folder, and load that with Corpus.Load.");
        var lines = cells.Select(cell => Line(cell, new CorrectionLine(file.Name, 0, table, article.Corrections.Id, place.Start, cell.Column, "", CorrectionWords.Plain(note ?? ""), CorrectionWords.Of(place.Of(article.Text))))).ToList();
        var sheet = CorrectionSheet.Read(file.Path, file.Name);
        var said = cells.Zip(lines).Select(pair => Said(pair.First, pair.Second, sheet.Set(pair.Second, article.Id))).ToList();
        sheet.Save();
        return new Finding($"{string.Join(" ", said)} It counts when the corpus is loaded again: run the cell with Corpus.Load and those below.");
    }

    private static CorrectionLine Line(StatedCell cell, CorrectionLine line) => new CorrectedValue(null).Read(cell.Column, cell.Value ?? "", out var problem) is { } value
        ? line with { Value = value }
        : throw new CorpusException($"The {cell.Column} of {line.Table} can't be that: {problem}; nothing was written.");

    private static string Said(StatedCell cell, CorrectionLine line, (int Row, string? Before) written) =>
        FormattableString.Invariant($"Row {written.Row} of {line.File} states that {cell.Says(line.Value)} “{line.Words}”{(written.Before is { } before ? $" (before: {(before.Length == 0 ? cell.Nothing : before)})" : "")}.");
}
