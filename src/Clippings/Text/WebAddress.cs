namespace Clippings;

internal static class WebAddress
{
    private static readonly string[] Openings = ["https://", "http://", "www."];

    private const string Trailing = ".,;:!?…'\"’”)]>";

    /// <summary>The offset after the address that starts here, closing punctuation left out; the start itself for none.</summary>
    public static int EndAt(string text, int start, int limit)
    {
        if (text[start] is not ('h' or 'H' or 'w' or 'W'))
            return start;
        var rest = text.AsSpan(start, limit - start);
        foreach (var opening in Openings)
        {
            if (!rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            var end = start + opening.Length;
            while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('“' or '”' or '"' or '<' or '>'))
                end++;
            while (end > start && Trailing.Contains(text[end - 1], StringComparison.Ordinal))
                end--;
            return end > start + opening.Length ? end : start;
        }

        return start;
    }
}
