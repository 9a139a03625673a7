using System.Globalization;

namespace Clippings;

/// <summary>
/// Colours that colour-blind readers can tell apart (Okabe and Ito, "Color Universal Design", 2008), the paler ones
/// darkened until each stands out 3:1 from a white and from a near-black page (WCAG 2.2, 1.4.11).
/// </summary>
internal static class Palette
{
    /// <summary>What groups past the sixth share, and marks that only support others.</summary>
    public const string Grey = "#767676";

    /// <summary>How many groups have a colour of their own.</summary>
    public const int Colours = 6;

    private static readonly string[] Groups = ["#0072B2", "#D55E00", "#009E73", "#BC67A0", "#A87900", "#4A7FE0"];

    /// <summary>The colour of the group with this index, counted from 0.</summary>
    public static string Group(int index) => index < Colours ? Groups[index] : Grey;

    /// <summary>A blue for a share between 0 (pale) and 1 (full).</summary>
    public static string Shade(double share)
    {
        var t = Math.Clamp(share, 0, 1);
        return string.Create(CultureInfo.InvariantCulture, $"#{Mix(0xEA, 0x00, t):X2}{Mix(0xF2, 0x5A, t):X2}{Mix(0xF8, 0x8E, t):X2}");
    }

    /// <summary>The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Black or white, whichever reads better on a colour.</summary>
    public static string InkOn(string colour) => Luminance(colour) > 0.179 ? "#000000" : "#FFFFFF";

    /// <summary>Relative luminance as WCAG 2.2 defines it, of a colour such as <c>#0072B2</c>.</summary>
    public static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static int Mix(int from, int to, double t) => (int)Math.Round(from + ((to - from) * t));
}
