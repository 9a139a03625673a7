using System.Buffers;

namespace Clippings;

/// <summary>The characters that end, open and close sentences.</summary>
internal static class SentenceMarks
{
    /// <summary>The marks that can end a sentence.</summary>
    public static readonly SearchValues<char> Terminators = SearchValues.Create(AllTerminators);

    /// <summary>The same, as they are.</summary>
    public const string AllTerminators = ".!?…。！？";

    /// <summary>What may stand before a sentence's first word.</summary>
    public static readonly SearchValues<char> BeforeFirstWord = SearchValues.Create("\"“‘'([ ");

    private const string Closers = "\"”’')]»」』";

    private const string Openers = "\"“‘'([«—–-";

    /// <summary>True for a mark that can end a sentence.</summary>
    public static bool IsTerminator(char c) => Terminators.Contains(c);

    /// <summary>True for a mark after which no space is printed.</summary>
    public static bool IsIdeographic(char c) => c is '。' or '！' or '？';

    /// <summary>True for a quotation mark or bracket that closes after the terminator.</summary>
    public static bool IsCloser(char c) => Closers.Contains(c, StringComparison.Ordinal);

    /// <summary>True for a closing quotation mark.</summary>
    public static bool IsClosingQuote(char c) => IsCloser(c) && c is not (')' or ']');

    /// <summary>True for a mark that may stand before a sentence's first word.</summary>
    public static bool IsOpener(char c) => Openers.Contains(c, StringComparison.Ordinal);

    /// <summary>True for white space and for the zero-width space and byte-order mark that pages leave behind.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
