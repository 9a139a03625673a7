using CsCheck;

namespace Clippings.Tests;

public sealed class LetteringTests
{
    [Fact]
    public void Fitted_text_is_no_wider_than_its_room_and_never_half_a_character() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 80], Gen.Double[60, 400]).Sample((text, room) =>
        {
            var fitted = Lettering.Fit(text + "😀😀", 13, room);
            return Lettering.Width(fitted, 13) <= room && fitted.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
        });

    [Fact]
    public void Text_that_fits_is_left_alone() => Assert.Equal("harbour", Lettering.Fit("harbour", 13, 200));

    [Fact]
    public void Wrapping_loses_no_word() =>
        Gen.String[Gen.Char.AlphaNumeric, 1, 9].Array[0, 40].Sample(words =>
        {
            var lines = Lettering.Wrap(string.Join("  ", words), 13, 200);
            return string.Join(' ', lines) == string.Join(' ', words) && lines.All(line => Lettering.Width(line, 13) <= 200);
        });
}
