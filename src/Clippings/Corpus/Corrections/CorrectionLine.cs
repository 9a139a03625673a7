namespace Clippings;

/// <summary>A line of <c>corrections.csv</c>: what a person states of a column of a row.</summary>
/// <param name="File">The file, as notes name it.</param>
/// <param name="Row">Its row there, the header being row 1.</param>
/// <param name="Table">The table.</param>
/// <param name="Article">The article's id as written; empty for all articles of the place.</param>
/// <param name="Start">Where the row starts: UTF-16 offset in the article's text; null for a row that stands nowhere.</param>
/// <param name="Column">The column.</param>
/// <param name="Value">What it holds in truth, in the form that the column has; empty for nothing.</param>
/// <param name="Note">Why, for people.</param>
/// <param name="Words">The words that stood there when it was written, or their beginning; empty where the file doesn't tell.</param>
internal sealed record CorrectionLine(string File, int Row, string Table, string Article, int? Start, string Column, string Value, string Note, string Words)
{
    /// <summary>Equal for lines that speak of the same value.</summary>
    public (string Table, string Article, int? Start, string Column, string Words) Key => (Table, Article, Start, Column, Start is null && Correctable.HasNames(Table) ? Words : "");

    /// <summary>Whether it gives a name to a person, a body or a place; false where it says that there is none, or another thing.</summary>
    public bool GivesName => Column is Correctable.Person or Correctable.Name && Value.Length > 0;

    /// <summary>Whether it says that a name names nobody and nothing.</summary>
    public bool TakesName => Column is Correctable.Person or Correctable.Name && Value.Length == 0;

    /// <summary>What it speaks of, in words: "quotes, article a at 120, speaker".</summary>
    public string Place => FormattableString.Invariant($"{Table}, {(Article.Length == 0 ? $"“{Words}”" : $"article {Article}")}{(Start is { } start ? $" at {start}" : "")}, {Column}");

    /// <summary>Whether its words stand in a text where it says; true where it tells none.</summary>
    public bool Holds(string text) =>
        Words.Length == 0 || Start is not { } start || (start <= text.Length && CorrectionWords.StartWith(text.AsSpan(start), Words));
}
