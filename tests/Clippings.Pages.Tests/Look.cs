namespace Clippings.Pages.Tests;

/// <summary>How a page is looked at.</summary>
/// <param name="IsDark">Whether the reader prefers a dark scheme.</param>
/// <param name="Width">In CSS pixels.</param>
public sealed record Look(bool IsDark, int Width)
{
    /// <summary>A desk's screen by day.</summary>
    public static Look Desk { get; } = new(false, 1440);

    /// <summary>Both schemes on a phone, a tablet and a desk.</summary>
    public static TheoryData<Look> All => [.. from dark in (bool[])[false, true] from width in (int[])[390, 768, 1440] select new Look(dark, width)];

    public override string ToString() => $"{(IsDark ? "dark" : "light")} {Width}";
}
