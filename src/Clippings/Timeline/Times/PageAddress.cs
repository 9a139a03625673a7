namespace Clippings;

/// <summary>The address of a page: what its numbers count, nobody knows.</summary>
internal static class PageAddress
{
    /// <summary>No address is longer, so that text without spaces is not walked again for each of its words.</summary>
    private const int Longest = 300;

    /// <summary>
    /// Where an address ends that begins with a word and the mark behind it ("https:", "example."); 0 where none does.
    /// </summary>
    public static int End(string text, int start, int mark, int end)
    {
        var scheme = text[mark] == ':';
        if (scheme ? !text.AsSpan(mark, Math.Min(3, end - mark)).SequenceEqual("://") : mark + 1 >= end || !char.IsAsciiLetterOrDigit(text[mark + 1]))
            return 0;
        var at = mark;
        var path = scheme || text.AsSpan(start, mark - start).Equals("www", StringComparison.OrdinalIgnoreCase);
        while (at < end && at - mark < Longest && !char.IsWhiteSpace(text[at]))
        {
            path |= text[at] == '/' && at - mark > 2;
            at++;
        }

        return path && mark - start > 1 ? at : 0;
    }
}
