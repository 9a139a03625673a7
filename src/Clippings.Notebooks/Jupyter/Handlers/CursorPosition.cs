namespace Clippings.Notebooks.Jupyter;

/// <summary>A cursor position as a client counts it and as the compiler does.</summary>
/// <param name="Utf16">UTF-16 units from the start of the code.</param>
/// <param name="Unit">How the client counts; answers must count the same way.</param>
internal readonly record struct CursorPosition(int Utf16, CursorUnit Unit)
{
    /// <summary>
    /// Reads a client's position: as code points, unless it can only be UTF-16 (it lies behind the last code point), or
    /// only as UTF-16 it follows a name or a dot, where completion is asked for. Positions outside are moved inside.
    /// </summary>
    public static CursorPosition Read(string code, int cursor)
    {
        cursor = Math.Max(0, cursor);
        var asCodePoints = ToUtf16(code, cursor, out var inside);
        if (!inside)
            return new(Math.Min(cursor, code.Length), CursorUnit.Utf16);
        var byUnits = cursor != asCodePoints && !FollowsName(code, asCodePoints) && FollowsName(code, cursor);
        return byUnits ? new(cursor, CursorUnit.Utf16) : new(asCodePoints, CursorUnit.CodePoint);
    }

    /// <summary>Counts a position of the same code as the client does.</summary>
    public int Write(string code, int utf16) => Unit == CursorUnit.Utf16 ? utf16 : CodePoints(code.AsSpan(0, utf16));

    private static int ToUtf16(string code, int codePoints, out bool inside)
    {
        var position = 0;
        while (codePoints > 0 && position < code.Length)
        {
            position += IsPair(code, position) ? 2 : 1;
            codePoints--;
        }

        inside = codePoints == 0;
        return position;
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }

    private static bool IsPair(string code, int position) =>
        position + 1 < code.Length && char.IsSurrogatePair(code[position], code[position + 1]);

    private static bool FollowsName(string code, int position) =>
        position > 0 && (char.IsLetterOrDigit(code[position - 1]) || code[position - 1] is '_' or '.');
}
