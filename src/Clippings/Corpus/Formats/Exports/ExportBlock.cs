using System.Text;

namespace Clippings;

/// <summary>A paragraph of an export as the file holds it.</summary>
/// <param name="Text">Its words; a line feed where the file breaks a line.</param>
/// <param name="Opens">True where the file itself marks that a document begins ahead of this text.</param>
/// <param name="Part">The part of the document that begins here by the file's own mark, lower case (<c>body</c>); null for none.</param>
internal sealed record ExportBlock(string Text, bool Opens = false, string? Part = null)
{
    /// <summary>Its words on one line.</summary>
    public string Flat => OneLine(Text);

    /// <summary>Words on the lines that they stand on, blank ones left out.</summary>
    public static string Lines(string text) => text.Contains('\n', StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(OneLine).Where(line => line.Length > 0))
        : OneLine(text);

    /// <summary>Words on one line, a space between.</summary>
    public static string OneLine(string text)
    {
        StringBuilder? line = null;
        var isSpace = true;
        for (var i = 0; i < text.Length; i++)
        {
            var wasSpace = isSpace;
            isSpace = char.IsWhiteSpace(text[i]);
            // Most text is as it should be, and is not copied.
            if (line is null && isSpace && (wasSpace || text[i] != ' '))
                line = new StringBuilder(text.Length).Append(text, 0, i);
            if (line is not null && !(isSpace && (wasSpace || line.Length == 0)))
                line.Append(isSpace ? ' ' : text[i]);
        }

        return line is null ? text.TrimEnd() : line.ToString().TrimEnd();
    }
}
