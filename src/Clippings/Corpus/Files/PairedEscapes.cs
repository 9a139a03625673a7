using System.Globalization;
using System.Text;

namespace Clippings;

/// <summary>
/// JSON can spell half of a character, "\ud800" without its other half, which no text holds: it becomes U+FFFD, as an
/// undecodable byte does.
/// </summary>
internal static class PairedEscapes
{
    private const int Length = 6;

    /// <summary>The JSON with whole characters only; the same string where it has no other.</summary>
    public static string Of(string json)
    {
        StringBuilder? mended = null;
        for (var at = json.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < json.Length;)
        {
            var unit = Unit(json, at);
            var isPair = unit is >= 0xD800 and < 0xDC00 && Unit(json, at + Length) is >= 0xDC00 and < 0xE000;
            if (!isPair && unit is >= 0xD800 and < 0xE000)
                (mended ??= new StringBuilder(json)).Replace(json[at..(at + Length)], "\\ufffd", at, Length);
            var next = at + (isPair ? 2 * Length : unit >= 0 ? Length : 2);
            at = next < json.Length ? json.IndexOf('\\', next) : -1;
        }

        return mended?.ToString() ?? json;
    }

    /// <summary>The code unit that an escape at an offset spells; -1 where none stands there.</summary>
    private static int Unit(string json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] == 'u' && int.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? unit : -1;
}
