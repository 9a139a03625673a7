namespace Clippings.Notebooks;

/// <summary>Splits text into lines where Python's <c>str.splitlines(True)</c> does, because Jupyter stores text so.</summary>
internal static class TextLines
{
    /// <summary>The lines with their ends; joined they give the text again.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsLine(text[i]))
                continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }

    private static bool EndsLine(char c) =>
        c is '\n' or '\r' or '\v' or '\f' or '\u001c' or '\u001d' or '\u001e' or '\u0085' or '\u2028' or '\u2029';
}
