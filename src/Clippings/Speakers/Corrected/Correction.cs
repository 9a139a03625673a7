namespace Clippings;

/// <summary>A row of <c>corrections.csv</c>, and what became of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Row">Its row there, the header being row 1.</param>
/// <param name="Table">The table that it speaks of.</param>
/// <param name="Article">The article's id; empty for all.</param>
/// <param name="Start">Where the corrected row starts; null for one that stands nowhere.</param>
/// <param name="Column">The column.</param>
/// <param name="Value">What it holds in truth.</param>
/// <param name="Note">Why.</param>
/// <param name="Rows">How many rows of the table it put right.</param>
/// <param name="Problem">Why it is not applied; null where it is.</param>
public sealed record Correction(string File, int Row, string Table, string Article, int? Start, string Column, string Value, string Note, int Rows, string? Problem)
{
    /// <summary>What became of it, with its place.</summary>
    internal FileNote Told { get; init; } = new(File, Problem ?? "");

    /// <inheritdoc/>
    public override string ToString() => Told.ToString();
}
