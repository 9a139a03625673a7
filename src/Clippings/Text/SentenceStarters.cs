using System.Collections.Frozen;

namespace Clippings;

/// <summary>
/// Words that, capitalized after <c>U.S.</c>, <c>Inc.</c> or an initial, open a new sentence: function words that are
/// no part of a name.
/// </summary>
internal static class SentenceStarters
{
    private const string Words =
        """
        A An The This That These Those He She It They We You I There Here His Her Its Their Our My Your
        What Who Whose When Where Why How Which Whether If As Although Though Because Since While Until Unless Once
        But And Or Nor Yet So Then Thus However Meanwhile Moreover Nevertheless Nonetheless Instead Still Also Besides
        In On At By For From With Without Within After Before During Under Over Between Among Amid Against Despite
        Through Throughout Despite To Into About Around Across Along Like Unlike Following According
        Both Some Many Most Several Each Every Another Others Few Much Such Any All None Not No Yes Neither Either
        One Two Three Four Five Six Seven Eight Nine Ten Half More Less Nearly Almost Only Even Just Now Later Earlier
        Today Yesterday Tomorrow Soon Again Perhaps Maybe Recently Earlier Last Next Ever Never
        Is Are Was Were Have Has Had Do Does Did Can Could Should Would Asked Told Speaking Officials Experts Critics
        """;

    private static readonly FrozenSet<string> Set =
        Words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the word at an offset, up to its first non-letter, opens a sentence.</summary>
    public static bool At(string text, int offset, int limit)
    {
        var end = offset;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        var isInitial = end - offset == 1 && end < limit && text[end] == '.';
        return !isInitial && (Set.Contains(text[offset..end]) || IsNegated(text, offset, end, limit));
    }

    /// <summary><c>Don't</c>, <c>Isn’t</c>: no name ends so.</summary>
    private static bool IsNegated(string text, int offset, int end, int limit) =>
        end + 1 < limit && end > offset + 1 && text[end - 1] == 'n' && text[end] is '\'' or '’' && text[end + 1] == 't'
        && (end + 2 >= limit || !char.IsLetter(text[end + 2]));
}
