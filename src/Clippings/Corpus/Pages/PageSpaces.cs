namespace Clippings;

/// <summary>Words of a page or a record as one line.</summary>
internal static class PageSpaces
{
    /// <summary>One space where there is white space, none at the ends.</summary>
    public static string Tidy(string text) => IsTidy(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // As most are.
    private static bool IsTidy(string text)
    {
        var isSpace = true;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                isSpace = false;
            else if (isSpace || c != ' ')
                return false;
            else
                isSpace = true;
        }

        return !isSpace || text.Length == 0;
    }
}
