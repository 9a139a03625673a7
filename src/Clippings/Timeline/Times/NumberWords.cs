using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Number words of several parts.</summary>
internal static class NumberWords
{
    /// <summary>Joins "twenty" "-" "five" or "two" "hundred" into one number; false where nothing is to join.</summary>
    public static bool Join(string text, List<TimeToken> tokens, in TimeToken word)
    {
        if (tokens.Count == 0)
            return false;
        var before = CollectionsMarshal.AsSpan(tokens);
        ref var last = ref before[^1];
        var scale = Scale(text.AsSpan(word.Start, word.End - word.Start));
        if (scale > 0 && last.Is(TimeClass.Num) && last.Value > 0)
        {
            last.Value = (int)Math.Min((long)last.Value * scale, TimeNumbers.Largest);
            last.End = word.End;
            last.Classes = TimeClass.Num;
            return true;
        }

        if (word.Glued && before.Length > 1 && word.Is(TimeClass.Num | TimeClass.Ordinal) && word.Value is >= 1 and <= 9
            && last.End - last.Start == 1 && text[last.Start] == '-' && IsTens(before[^2]))
        {
            ref var tens = ref before[^2];
            tens.Value += word.Value;
            tens.End = word.End;
            tens.Classes = word.Classes & (TimeClass.Num | TimeClass.Ordinal);
            tokens.RemoveAt(tokens.Count - 1);
            return true;
        }

        return false;
    }

    private static bool IsTens(in TimeToken token) =>
        token.Is(TimeClass.Num) && token.Value is >= 20 and <= 90 && token.Value % 10 == 0;

    private static int Scale(ReadOnlySpan<char> word) =>
        word.Equals("hundred", StringComparison.OrdinalIgnoreCase) ? 100
        : word.Equals("thousand", StringComparison.OrdinalIgnoreCase) ? 1000
        : word.Equals("million", StringComparison.OrdinalIgnoreCase) ? 1_000_000
        : word.Equals("billion", StringComparison.OrdinalIgnoreCase) ? 1_000_000_000
        : 0;
}
