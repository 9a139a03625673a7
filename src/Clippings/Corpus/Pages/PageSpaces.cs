namespace Clippings;

/// <summary>Words of a page as one line.</summary>
internal static class PageSpaces
{
    /// <summary>One space where there is white space, none at the ends.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
