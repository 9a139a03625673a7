using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Texts and numbers of a figure's JSON.</summary>
internal static partial class FigureText
{
    private const double MostNumber = 1e100;

    private static readonly string[] TimeForms = ["yyyy-M-d", "yyyy-M-dTH:mm:ss.FFFFFFFK", "yyyy-M-d H:mm:ss.FFFFFFF", "yyyy-M-dTH:mm", "yyyy-M-d H:mm", "yyyy-M"];

    /// <summary>A text, without the few tags that Plotly reads in it; null for what is none.</summary>
    public static string? Of(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? Printable(Tags().Replace(value.GetValue<string>(), " ").Trim()) : null;

    /// <summary>The title of a figure or an axis, in either of its two forms; empty where there is none.</summary>
    public static string TitleOf(JsonObject? part) => Of(part?["title"]) ?? Of((part?["title"] as JsonObject)?["text"]) ?? "";

    /// <summary>A number that can be drawn; null for what is none.</summary>
    public static double? Number(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<double>(out var number) && Math.Abs(number) < MostNumber ? number : null;

    /// <summary>A time in seconds since the beginning of the year 1; null for what is none.</summary>
    public static double? Time(string text) =>
        DateTime.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time) ? (time - DateTime.MinValue).TotalSeconds : null;

    /// <summary>A number as a tick says it.</summary>
    public static string Say(double number) => number == 0 ? "0" : Math.Abs(number) is >= 1e-4 and < 1e9
        ? number.ToString("#,0.######", CultureInfo.InvariantCulture)
        : number.ToString("0.###e0", CultureInfo.InvariantCulture);

    /// <summary>About how wide a text is, in pixels.</summary>
    public static double Width(string text, double size) => text.EnumerateRunes().Sum(rune => rune.Value > 0x2E80 ? 1.0 : rune.Value is 'i' or 'l' or 'j' or '.' or ',' or ' ' or '\'' ? 0.32 : Rune.IsUpper(rune) || rune.Value is 'm' or 'w' ? 0.75 : 0.57) * size;

    /// <summary>A text cut to a width.</summary>
    public static string Fit(string text, double width, double size)
    {
        if (Width(text, size) <= width)
            return text;
        var fits = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Width(fits + rune.ToString() + "…", size) > width)
                break;
            fits.Append(rune);
        }
        return fits.ToString().TrimEnd() + "…";
    }

    private static string Printable(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune.Value is 0xFFFD or 0xFFFE or 0xFFFF ? " " : rune.ToString()));

    [GeneratedRegex("</?(?:b|i|br|sub|sup|span|em|a)(?: [^>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
