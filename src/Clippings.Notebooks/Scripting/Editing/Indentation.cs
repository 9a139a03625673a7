namespace Clippings.Notebooks;

/// <summary>Proposes how far in the next line of unfinished code starts.</summary>
internal static class Indentation
{
    private const string Step = "    ";

    /// <summary>As the last line with text, one step more after an opening bracket.</summary>
    public static string AfterLastLine(string code)
    {
        var line = code.Split('\n').LastOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "";
        var indent = line[..(line.Length - line.TrimStart().Length)];
        return line.TrimEnd() is [.., '{' or '(' or '['] ? indent + Step : indent;
    }
}
