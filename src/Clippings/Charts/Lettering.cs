using System.Text;

namespace Clippings;

/// <summary>
/// Estimates how wide text will be. No font is at hand where figures are drawn, so widths are those of DejaVu Sans, the
/// widest of the usual sans-serif fonts, in broad classes of letters: an estimate errs towards more room.
/// </summary>
internal static class Lettering
{
    /// <summary>The width in pixels of text set in a size in pixels.</summary>
    public static double Width(string text, double size)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Ems(rune);
        return ems * size;
    }

    /// <summary>The text, cut with an ellipsis where it would be wider than <paramref name="room"/>: at a word's end, unless that would leave less than half.</summary>
    public static string Fit(string text, double size, double room)
    {
        var line = text.ReplaceLineEndings(" ");
        if (Width(line, size) <= room)
            return line;
        var cut = line.Length;
        while (cut > 1 && Width(line[..cut], size) + size > room)
            cut -= char.IsLowSurrogate(line[cut - 1]) ? 2 : 1;
        var word = line.LastIndexOf(' ', Math.Min(cut, line.Length - 1));
        return line[..(word > cut / 2 ? word : cut)].TrimEnd() + "…";
    }

    /// <summary>The text broken between words into lines no wider than <paramref name="room"/>, and cut after the last line allowed.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double room, int most)
    {
        var lines = Wrap(text, size, room);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Fit(string.Join(' ', lines.Skip(most - 1)), size, room)];
    }

    /// <summary>The text broken between words into lines no wider than <paramref name="room"/>.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double room)
    {
        var lines = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", size) <= room)
                lines[^1] = $"{lines[^1]} {word}";
            else
                lines.Add(Fit(word, size, room));
        }

        return lines;
    }

    /// <summary>Whether the text, broken between words, fits whole into so many lines.</summary>
    public static bool Holds(string text, double size, double room, int most) =>
        Wrap(text, size, room).Count <= most && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => Width(word, size) <= room);

    private static double Ems(Rune rune) => rune.Value switch
    {
        ' ' or ',' or '.' or ':' or ';' or '|' or '\'' or '’' or 'i' or 'j' or 'l' or 'I' => 0.32,
        'f' or 'r' or 't' or '(' or ')' or '[' or ']' or '-' or '/' => 0.41,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or '—' => 0.97,
        >= 'A' and <= 'Z' => 0.70,
        < 0x1100 => 0.62,
        _ => 1.0,
    };
}
