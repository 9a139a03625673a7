namespace Clippings;

/// <summary>Sentences run together where a page lost a line break: <c>on Monday.The ministers</c>.</summary>
internal static class LostSpace
{
    private const int LongestAddress = 64;

    /// <summary>
    /// True for a small letter before a mark and a capital after it. <c>Ph.D.</c> and <c>Jane.Roe@example.com</c> are not.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="mark">Offset of the mark.</param>
    /// <param name="limit">Where the stretch ends.</param>
    public static bool Follows(string text, int mark, int limit) =>
        mark > 0 && mark + 1 < limit && char.IsLower(text[mark - 1]) && OpensAt(text, mark + 1, limit);

    /// <summary>True for a capital that opens a word, not an initial, an acronym or an address.</summary>
    public static bool OpensAt(string text, int offset, int limit)
    {
        if (offset >= limit || !char.IsUpper(text[offset]))
            return false;
        if (offset + 1 < limit && (text[offset + 1] == '.' || char.IsUpper(text[offset + 1])))
            return false;
        var rest = text.AsSpan(offset, Math.Min(LongestAddress, limit - offset));
        var end = rest.IndexOfAny(" \n\t\u00A0");
        return (end < 0 ? rest : rest[..end]).IndexOfAny('@', '/') < 0;
    }
}
