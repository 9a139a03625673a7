using System.Buffers.Binary;
using System.Text;

namespace Clippings;

/// <summary>A TrueType font's outlines (OpenType 1.9, "glyf"), as far as letters set one after another need them: no kerning, no hinting.</summary>
internal sealed class OutlineFont
{
    private static readonly Lazy<OutlineFont> Bundled = new(ReadBundled);

    private readonly byte[] _data;
    private readonly Dictionary<string, int> _tables = [];
    private readonly Dictionary<int, int> _glyphs;
    private readonly int _widths;

    private OutlineFont(byte[] data)
    {
        _data = data;
        for (var i = 0; i < UShort(4); i++)
            _tables[Encoding.ASCII.GetString(data, 12 + (16 * i), 4)] = Int(12 + (16 * i) + 8);
        Em = UShort(_tables["head"] + 18);
        _widths = UShort(_tables["hhea"] + 34);
        _glyphs = Characters(_tables["cmap"]);
    }

    /// <summary>DejaVu Sans, which the assembly brings.</summary>
    public static OutlineFont DejaVuSans => Bundled.Value;

    /// <summary>How many units of the outlines make the font's size.</summary>
    public int Em { get; }

    /// <summary>The number of a character's glyph; that of a missing one is 0, an empty box.</summary>
    public int GlyphOf(Rune character) => _glyphs.GetValueOrDefault(character.Value);

    /// <summary>How far the next glyph is set, in units.</summary>
    public int Advance(int glyph) => UShort(_tables["hmtx"] + (4 * Math.Min(glyph, _widths - 1)));

    /// <summary>A glyph's rings of points, each on the curve or guiding it, in units upwards from the line.</summary>
    public IEnumerable<IReadOnlyList<(double X, double Y, bool IsOn)>> Outline(int glyph)
    {
        var isLong = UShort(_tables["head"] + 50) == 1;
        var loca = _tables["loca"];
        int from = isLong ? Int(loca + (4 * glyph)) : 2 * UShort(loca + (2 * glyph)), to = isLong ? Int(loca + (4 * glyph) + 4) : 2 * UShort(loca + (2 * glyph) + 2);
        if (from == to)
            return [];
        var at = _tables["glyf"] + from;
        var rings = Short(at);
        return rings >= 0 ? Simple(at + 10, rings) : Composite(at + 10);
    }

    private static OutlineFont ReadBundled()
    {
        using var resource = typeof(OutlineFont).Assembly.GetManifestResourceStream("Clippings.Fonts.DejaVuSans.ttf")!;
        using var data = new MemoryStream();
        resource.CopyTo(data);
        return new OutlineFont(data.ToArray());
    }

    private IEnumerable<IReadOnlyList<(double X, double Y, bool IsOn)>> Simple(int at, int rings)
    {
        const int On = 1, ShortX = 2, ShortY = 4, Repeat = 8, SameX = 16, SameY = 32;
        var ends = Enumerable.Range(0, rings).Select(i => UShort(at + (2 * i))).ToList();
        at += (2 * rings) + 2 + UShort(at + (2 * rings));
        var flags = new List<byte>();
        while (rings > 0 && flags.Count <= ends[^1])
        {
            var flag = _data[at++];
            flags.AddRange(Enumerable.Repeat(flag, (flag & Repeat) != 0 ? 1 + _data[at++] : 1));
        }

        var xs = Coordinates(ShortX, SameX);
        var ys = Coordinates(ShortY, SameY);
        var start = 0;
        foreach (var end in ends)
        {
            yield return [.. Enumerable.Range(start, end - start + 1).Select(i => ((double)xs[i], (double)ys[i], (flags[i] & On) != 0))];
            start = end + 1;
        }

        List<int> Coordinates(int shortBit, int sameBit)
        {
            var (value, values) = (0, new List<int>());
            foreach (var flag in flags)
            {
                if ((flag & shortBit) != 0)
                    value += (flag & sameBit) != 0 ? _data[at++] : -_data[at++];
                else if ((flag & sameBit) == 0)
                    (value, at) = (value + Short(at), at + 2);
                values.Add(value);
            }

            return values;
        }
    }

    /// <summary>A letter with an accent is two glyphs, each moved and perhaps scaled.</summary>
    private IEnumerable<IReadOnlyList<(double X, double Y, bool IsOn)>> Composite(int at)
    {
        const int Words = 1, Offsets = 2, Scale = 8, More = 32, TwoScales = 64, Matrix = 128;
        var flags = More;
        while ((flags & More) != 0)
        {
            (flags, var part) = (UShort(at), UShort(at + 2));
            (double dx, double dy) = (flags & Words) != 0 ? (Short(at + 4), Short(at + 6)) : ((sbyte)_data[at + 4], (sbyte)_data[at + 5]);
            if ((flags & Offsets) == 0)
                (dx, dy) = (0, 0);
            at += (flags & Words) != 0 ? 8 : 6;
            var count = (flags & Scale) != 0 ? 1 : (flags & TwoScales) != 0 ? 2 : (flags & Matrix) != 0 ? 4 : 0;
            var scales = Enumerable.Range(0, count).Select(i => Short(at + (2 * i)) / 16384.0).ToList();
            at += 2 * count;
            var (xx, xy, yx, yy) = count switch { 0 => (1, 0, 0, 1), 1 => (scales[0], 0, 0, scales[0]), 2 => (scales[0], 0, 0, scales[1]), _ => (scales[0], scales[1], scales[2], scales[3]) };
            foreach (var ring in Outline(part))
                yield return [.. ring.Select(point => ((point.X * xx) + (point.Y * yx) + dx, (point.X * xy) + (point.Y * yy) + dy, point.IsOn))];
        }
    }

    /// <summary>The glyphs of the characters by the table's Unicode maps of formats 4 and 12.</summary>
    private Dictionary<int, int> Characters(int cmap)
    {
        var glyphs = new Dictionary<int, int>();
        foreach (var map in Enumerable.Range(0, UShort(cmap + 2)).Select(i => cmap + Int(cmap + 4 + (8 * i) + 4)))
        {
            foreach (var (character, glyph) in UShort(map) switch { 4 => Segments(map), 12 => Stretches(map), _ => [] })
                glyphs.TryAdd(character, glyph);
        }

        return glyphs;
    }

    private IEnumerable<(int Character, int Glyph)> Segments(int map)
    {
        var size = UShort(map + 6);
        for (var i = 0; i < size; i += 2)
        {
            int end = UShort(map + 14 + i), start = UShort(map + 16 + size + i), delta = UShort(map + 16 + (2 * size) + i), at = map + 16 + (3 * size) + i, offset = UShort(at);
            for (var character = start; character <= end && character < 0xFFFF; character++)
            {
                var glyph = offset == 0 ? character : UShort(at + offset + (2 * (character - start)));
                if (glyph != 0)
                    yield return (character, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private IEnumerable<(int Character, int Glyph)> Stretches(int map)
    {
        for (var at = map + 16; at < map + 16 + (12 * Int(map + 12)); at += 12)
        {
            for (var character = Int(at); character <= Int(at + 4); character++)
                yield return (character, Int(at + 8) + character - Int(at));
        }
    }

    private int UShort(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    private int Short(int at) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at));

    private int Int(int at) => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at));
}
