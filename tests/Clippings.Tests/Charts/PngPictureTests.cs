using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Clippings.Tests;

public sealed class PngPictureTests
{
    private const string Browser = "/usr/bin/chromium";

    private static readonly string FontFile = Path.Combine(KitFolders.Root, "src", "Clippings", "Charts", "Raster", "Font", "DejaVuSans.ttf");

    [Theory]
    [InlineData("bars")]
    [InlineData("lines")]
    [InlineData("timeline")]
    [InlineData("many-columns")]
    [InlineData("scatter")]
    [InlineData("strip")]
    public async Task Picture_in_pixels_is_that_of_a_browser(string name)
    {
        if (!File.Exists(Browser) && Environment.GetEnvironmentVariable("CI") is null)
            return;
        var plot = Gallery.Plots[name];
        using var folder = new TemporaryFolder();
        using (var file = File.Create(Path.Combine(folder.Path, "ours.png")))
            PngPicture.Write(file, plot);
        var (width, height, ours) = Read(Path.Combine(folder.Path, "ours.png"));

        var theirs = await Photograph(folder.Path, plot.ToSvg(), width, height);

        // Letters are hinted and kerned otherwise, so places are compared, five pixels a side, and not pixels.
        const int Side = 10;
        var differences = new List<double>();
        for (var y = 0; y + Side <= height; y += Side)
        {
            for (var x = 0; x + Side <= width; x += Side)
                differences.Add(Math.Abs(Mean(ours, x, y) - Mean(theirs, x, y)));
        }

        Assert.InRange(differences.Average(), 0, 3);
        Assert.InRange(differences.Count(difference => difference > 80), 0, differences.Count / 500);
        // Two pictures that have nothing in common would differ by what is drawn.
        Assert.True(ours.Average(value => 255 - value) > 1);

        double Mean(byte[] pixels, int left, int top)
        {
            var sum = 0.0;
            for (var y = top; y < top + Side; y++)
            {
                for (var i = ((y * width) + left) * 3; i < ((y * width) + left + Side) * 3; i++)
                    sum += pixels[i];
            }

            return sum / (Side * Side * 3);
        }
    }

    [Fact]
    public void Disc_covers_its_area()
    {
        var coverage = new Coverage([Shapes.Disc(20.3, 20.7, 10)]);
        Assert.InRange(Enumerable.Range(0, coverage.Height).Sum(row => coverage.Row(row).Sum()), Math.PI * 100 * 0.99, Math.PI * 100 * 1.01);
    }

    [Theory]
    [InlineData(2.25, 3.5, 4.5, 2.25)]
    [InlineData(-3, -2, 7, 3.125)]
    public void Rectangle_covers_its_area_whichever_way_it_turns(double x, double y, double width, double height)
    {
        var ring = Shapes.Rectangle(x, y, width, height);
        foreach (var turned in (IReadOnlyList<(double, double)>[])[ring, [.. ring.Reverse()]])
        {
            var coverage = new Coverage([turned]);
            Assert.Equal(width * height, Enumerable.Range(0, coverage.Height).Sum(row => coverage.Row(row).Sum(share => (double)share)), 4);
        }
    }

    [Fact]
    public void Letters_are_as_wide_as_the_font_says_and_estimates_leave_room()
    {
        var font = OutlineFont.DejaVuSans;
        Assert.Equal(2048, font.Em);
        Assert.Equal(1401, font.Advance(font.GlyphOf(new Rune('A'))));
        foreach (var text in (string[])["uses per thousand words", "The Coast Herald", "27.5", "10 Jan 2022"])
            Assert.True(text.EnumerateRunes().Sum(rune => font.Advance(font.GlyphOf(rune))) * 13.0 / font.Em <= Lettering.Width(text, 13) * 1.03, text);
    }

    [Fact]
    public void Letter_with_an_accent_is_two_outlines_and_a_missing_one_is_a_box()
    {
        var font = OutlineFont.DejaVuSans;
        Assert.True(font.Outline(font.GlyphOf(new Rune('é'))).Count() > font.Outline(font.GlyphOf(new Rune('e'))).Count());
        Assert.Equal(0, font.GlyphOf(new Rune('港')));
        Assert.Empty(font.Outline(font.GlyphOf(new Rune(' '))));
    }

    private static async Task<byte[]> Photograph(string folder, string svg, int width, int height)
    {
        var page = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(page, $"<meta charset=\"utf-8\"><style>@font-face{{font-family:f;src:url(data:font/ttf;base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(FontFile))})}}body{{margin:0}}svg{{display:block}}</style>{svg.Replace("system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif", "f", StringComparison.Ordinal)}");
        var picture = Path.Combine(folder, "theirs.png");
        using var process = Process.Start(new ProcessStartInfo(Browser,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", $"--force-device-scale-factor={PngPicture.Scale}",
            $"--window-size={width / PngPicture.Scale},{height / PngPicture.Scale}", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--screenshot={picture}", new Uri(page).AbsoluteUri,
        ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        _ = process.StandardError.ReadToEndAsync(patience.Token);
        _ = process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        var (theirWidth, theirHeight, pixels) = Read(picture);
        Assert.Equal((width, height), (theirWidth, theirHeight));
        return pixels;
    }

    /// <summary>The pixels of a PNG without interlacing, red, green and blue.</summary>
    private static (int Width, int Height, byte[] Pixels) Read(string path)
    {
        var file = File.ReadAllBytes(path);
        int width = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), height = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)), channels = file[25] == 6 ? 4 : 3;
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (Encoding.ASCII.GetString(file, at + 4, 4) == "IDAT")
                packed.Write(file, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var (above, row) = (new byte[width * channels], new byte[width * channels]);
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            var filter = zlib.ReadByte();
            zlib.ReadExactly(row);
            for (var i = 0; i < row.Length; i++)
            {
                int left = i < channels ? 0 : row[i - channels], up = above[i], corner = i < channels ? 0 : above[i - channels];
                row[i] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
                if (i % channels < 3)
                    pixels[(((y * width) + (i / channels)) * 3) + (i % channels)] = row[i];
            }

            (above, row) = (row, above);
        }

        return (width, height, pixels);
    }

    private static int Paeth(int left, int up, int corner)
    {
        int a = Math.Abs(up - corner), b = Math.Abs(left - corner), c = Math.Abs(left + up - (2 * corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
