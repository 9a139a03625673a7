namespace Clippings;

/// <summary>A quotation that articles share, as one of them prints it.</summary>
/// <param name="Statement">Number from 1, the same for all printings of one statement.</param>
/// <param name="Article">The article.</param>
/// <param name="Start">First offset inside the marks.</param>
/// <param name="End">Offset after the last character inside.</param>
/// <param name="Speaker">To whom this article gives the words; null where unknown.</param>
/// <param name="Words">Words inside the marks.</param>
/// <param name="Exact">True where all printings have the same words.</param>
public sealed record SharedStatement(int Statement, string Article, int Start, int End, string? Speaker, int Words, bool Exact) : IPassage;
