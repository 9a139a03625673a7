using Clippings.Notebooks.Jupyter;
using CsCheck;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class CursorPositionTests
{
    [Theory]
    [InlineData("abc", 2, 2)] // The same in both units.
    [InlineData("é.x", 3, 3)]
    [InlineData("🗞🗞 x.", 5, 7)] // Code points: behind the dot.
    [InlineData("🗞🗞 x.", 7, 7)] // Behind the last code point: UTF-16.
    [InlineData("🗞 ab. + 1", 6, 6)] // UTF-16: behind the dot; as code points it would follow a blank.
    [InlineData("🗞 ab + c", 4, 5)] // Both follow a name: code points, as the protocol says.
    [InlineData("abc", 99, 3)]
    [InlineData("abc", -1, 0)]
    [InlineData("", 0, 0)]
    public void A_position_is_read_by_the_protocol_unless_only_the_other_unit_makes_sense(string code, int cursor, int utf16) =>
        Assert.Equal(utf16, CursorPosition.Read(code, cursor).Utf16);

    [Fact]
    public void What_is_read_is_written_back_the_same() =>
        Gen.Select(Gen.OneOf<string>("a", ".", "é", "🗞", "\n", "中").Array[0, 12], Gen.Int[0, 12]).Sample((parts, cursor) =>
        {
            var code = string.Concat(parts);
            var inside = Math.Min(cursor, parts.Length);
            var position = CursorPosition.Read(code, inside);
            return position.Utf16 <= code.Length && position.Write(code, position.Utf16) == inside;
        });

    [Fact]
    public void A_position_never_splits_a_character_where_code_points_are_meant()
    {
        var position = CursorPosition.Read("🗞🗞", 1);
        Assert.Equal((2, CursorUnit.CodePoint), (position.Utf16, position.Unit));
    }
}
