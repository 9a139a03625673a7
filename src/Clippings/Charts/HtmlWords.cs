using System.Net;

namespace Clippings;

/// <summary>Words from data where they enter HTML.</summary>
internal static class HtmlWords
{
    /// <summary>Safe between tags and inside quotes of either kind.</summary>
    public static string Escape(string? text) => WebUtility.HtmlEncode(PlainWords.Of(text));
}
