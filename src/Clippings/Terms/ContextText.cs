namespace Clippings;

/// <summary>Cuts the context of a concordance line at a space.</summary>
internal static class ContextText
{
    /// <summary>What stands before an offset: at most <paramref name="width"/> code units, no word cut.</summary>
    public static string Before(string text, int offset, int lowest, int width)
    {
        var start = Math.Max(lowest, offset - width);
        if (start > lowest)
        {
            while (start < offset && !char.IsWhiteSpace(text[start - 1]))
                start++;
        }

        return OneLine(text[start..offset]);
    }

    /// <summary>What stands after an offset.</summary>
    public static string After(string text, int offset, int highest, int width)
    {
        var end = Math.Min(highest, offset + width);
        if (end < highest)
        {
            while (end > offset && !char.IsWhiteSpace(text[end]))
                end--;
        }

        return OneLine(text[offset..end]);
    }

    /// <summary>White space and line breaks made single spaces.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
