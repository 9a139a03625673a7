using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Words as a search compares them: letters and digits, without case and accents. The page's script reads queries in the same way.</summary>
internal static partial class SearchWords
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<string> Of(string text) =>
        Word().Matches(text).Select(match => Fold(match.Value)).Where(word => word.Length > 0);

    private static string Fold(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
                folded.Append(c);
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
