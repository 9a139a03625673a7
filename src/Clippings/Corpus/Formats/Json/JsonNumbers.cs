namespace Clippings;

/// <summary>Numbers that JSON can't write and some programs write all the same, as Python does where a table has no value.</summary>
internal static class JsonNumbers
{
    private static readonly byte[][] Words = [[.. "NaN"u8], [.. "-Infinity"u8], [.. "Infinity"u8]];

    /// <summary>Puts an empty string in the place of each, and blanks behind it, so that nothing moves.</summary>
    /// <param name="json">What begins outside of a string; it may break off anywhere.</param>
    /// <returns>False where it has none.</returns>
    public static bool Blank(Span<byte> json)
    {
        if (json.IndexOf("NaN"u8) < 0 && json.IndexOf("Infinity"u8) < 0)
            return false;
        var (isInString, isChanged) = (false, false);
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] == '\\' && isInString)
                at++;
            else if (json[at] == '"')
                isInString = !isInString;
            else if (!isInString && Length(json[at..]) is > 0 and var length)
            {
                json.Slice(at, length).Fill((byte)' ');
                json.Slice(at, 2).Fill((byte)'"');
                at += length - 1;
                isChanged = true;
            }
        }

        return isChanged;
    }

    private static int Length(ReadOnlySpan<byte> rest)
    {
        foreach (var word in Words)
        {
            if (rest.StartsWith(word))
                return word.Length;
        }

        return 0;
    }
}
