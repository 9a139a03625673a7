namespace Clippings;

/// <summary>The mark of an item in a list that runs on within one line: <c>2.</c>, <c>2)</c>, <c>2.)</c> or <c>b.</c></summary>
/// <param name="Value">The number, or the letter's code.</param>
/// <param name="Style">What follows it.</param>
/// <param name="Length">UTF-16 code units with the style.</param>
internal readonly record struct ListMarker(int Value, string Style, int Length)
{
    public const string BulletMarks = "•⁃‣◦▪●";

    private const int LongestNumber = 3;

    private static readonly string[] Styles = [".)", ".", ")"];

    /// <summary>True for a character that opens an item wherever it stands.</summary>
    public static bool IsBullet(char c) => BulletMarks.Contains(c, StringComparison.Ordinal);

    /// <summary>The marker at an offset, before a space and a capital, a digit or a mark; null for none.</summary>
    public static ListMarker? At(string text, int offset, int limit)
    {
        var end = offset;
        while (end < limit && end - offset < LongestNumber && char.IsAsciiDigit(text[end]))
            end++;
        if (end == offset && end < limit && char.IsAsciiLetterLower(text[end]))
            end++;
        if (end == offset)
            return null;
        foreach (var style in Styles)
        {
            if (string.CompareOrdinal(text, end, style, 0, style.Length) != 0)
                continue;
            var after = end + style.Length;
            if (after + 1 >= limit || text[after] != ' ' || char.IsLower(text[after + 1]))
                return null;
            var value = char.IsAsciiDigit(text[offset]) ? int.Parse(text.AsSpan(offset, end - offset)) : text[offset];
            return new ListMarker(value, style, after - offset);
        }

        return null;
    }

    /// <summary>True where the other marks the item after this one.</summary>
    public bool IsFollowedBy(ListMarker other) => other.Style == Style && other.Value == Value + 1;
}
