using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>A capitalized speaker and verb that carry on the sentence of a quotation: <c>“Why now?” Ms. Arden asked.</c></summary>
internal static partial class SpeakerTag
{
    private static readonly BoundedPattern Tag = new(TagForm());

    private const int Longest = 120;

    /// <summary>
    /// True where the words at an offset are such a tag. <c>Ms. Arden said the talks failed</c> is none: there the verb
    /// takes a clause of its own.
    /// </summary>
    public static bool IsAt(string text, int offset, int limit) =>
        Tag.IsMatch(text.AsSpan(offset, Math.Min(Longest, limit - offset)));

    [GeneratedRegex(
        """
        ^(?:\p{Lu}[\p{L}.'’-]*\s+|(?:de|la|van|von|der|al|bin|of)\s+){1,5}
        (?:said|says|asks?|asked|adds|added|writes|wrote|tweeted|posted|replied|wondered|demanded|shouted|cried|exclaimed|continued|declared|joked|quipped)
        (?:[.,;:—–]|$|\s+(?:[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday|in|on|at|during|after|before|of|as|when|while|with|to|from|rhetorically|later|recently)\b)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        BoundedPattern.Milliseconds)]
    private static partial Regex TagForm();
}
