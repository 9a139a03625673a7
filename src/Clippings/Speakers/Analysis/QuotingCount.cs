namespace Clippings;

/// <summary>How often one group quotes another: a cell of the matrix "who quotes whom".</summary>
/// <param name="Quoting">Who prints the words: an outlet, an author.</param>
/// <param name="Quoted">Whose words they are.</param>
/// <param name="Words">Words inside the marks.</param>
/// <param name="Spans">Quoted spans.</param>
/// <param name="Article">The article of the longest of them, the first of several.</param>
/// <param name="Start">First offset inside its marks.</param>
/// <param name="End">Offset after its last character.</param>
public sealed record QuotingCount(string Quoting, string Quoted, int Words, int Spans, string Article, int Start, int End) : IPassage;
