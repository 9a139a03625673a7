namespace Clippings;

/// <summary>A word, a punctuation mark, or a whole quotation standing as one unit in its sentence.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Class">What it can be.</param>
/// <param name="Lower">The word in lower case; empty for marks.</param>
/// <param name="Capital">True where the first letter is upper case.</param>
/// <param name="Quote">Index of the quotation, or -1.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeClass Class, string Lower, bool Capital, int Quote);
