namespace Clippings;

/// <summary>What a person states of a column of a row.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">What it holds in truth; null or empty for nothing.</param>
/// <param name="Says">Says so in words, which those of the row follow: "Ann Lee says".</param>
/// <param name="Nothing">What an empty value is called.</param>
internal sealed record StatedCell(string Column, string? Value, Func<string, string> Says, string Nothing);
