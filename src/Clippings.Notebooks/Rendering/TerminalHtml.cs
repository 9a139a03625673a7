using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Console text as HTML, the way a terminal would show it: colours kept, overwritten lines gone, other control sequences dropped.</summary>
internal static partial class TerminalHtml
{
    private static readonly string[] Colors = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

    /// <summary>The text without its line ends at the end.</summary>
    public static string Render(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n').Select(LastWritten);
        return Colored(string.Join('\n', lines));
    }

    // A progress display writes a line, returns and writes it anew; only the last state is worth printing.
    private static string LastWritten(string line) => line.TrimEnd('\r').Split('\r')[^1];

    private static string Colored(string text)
    {
        var html = new StringBuilder();
        var (at, open) = (0, false);
        foreach (Match sequence in Sequence().Matches(text))
        {
            html.Append(HtmlText.Escape(text[at..sequence.Index]));
            at = sequence.Index + sequence.Length;
            if (sequence.Groups["codes"] is not { Success: true } codes)
                continue;
            if (open)
                html.Append("</span>");
            var classes = ClassesOf(codes.Value);
            open = classes.Length > 0;
            if (open)
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"{classes}\">");
        }

        return html.Append(HtmlText.Escape(text[at..])).Append(open ? "</span>" : "").ToString();
    }

    private static string ClassesOf(string codes) => string.Join(' ', codes.Split(';').Select(code =>
        !int.TryParse(code, CultureInfo.InvariantCulture, out var number) ? "" : number switch
        {
            1 => "ansi-bold",
            >= 30 and <= 37 => $"ansi-{Colors[number - 30]}",
            >= 90 and <= 97 => $"ansi-{Colors[number - 90]}",
            _ => "",
        }).Where(name => name.Length > 0));

    [GeneratedRegex(@"\e\[(?:(?<codes>[0-9;]*)m|[0-9;?]*[A-Za-ln-z])")]
    private static partial Regex Sequence();
}
