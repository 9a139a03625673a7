using System.Collections.Frozen;

namespace Clippings;

/// <summary>Words that lost their beginning, so that an apostrophe before them opens no quotation: 'til, 'Tis, 's-Hertogenbosch.</summary>
internal static class Elision
{
    private const int Longest = 5;

    // "'Bout" and "'em" with a capital may begin a quotation; the others are no words without their apostrophe.
    private static readonly FrozenSet<string> Always = new[] { "til", "tis", "twas", "twere", "twill", "twould", "twixt", "tween", "twasn", "tisn", "nuff" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Lower = new[] { "em", "bout", "cos", "cuz", "n", "neath", "fraid", "spose", "tude", "burb" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AlwaysSpan = Always.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LowerSpan = Lower.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where such a word begins.</summary>
    public static bool StartsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= Longest + 1 && char.IsLetter(text[end]))
            end++;
        var word = text.AsSpan(start, end - start);
        // Of Dutch and Afrikaans: 's-Gravenhage, 't Hooft.
        if (word is "s" or "t")
            return end < text.Length && (word is "s" ? text[end] == '-' : text[end] == ' ');
        return AlwaysSpan.Contains(word) || LowerSpan.Contains(word);
    }
}
