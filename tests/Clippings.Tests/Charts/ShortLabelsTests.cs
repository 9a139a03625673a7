using CsCheck;

namespace Clippings.Tests;

public sealed class ShortLabelsTests
{
    [Theory]
    [InlineData("harbour", "harbour")]
    [InlineData("The committee on harbours and bridges of the region said", "The committee on harbours and bridges…")]
    public void Label_is_cut_at_a_word(string label, string cut) => Assert.Equal([cut], ShortLabels.Of([label], _ => true));

    [Fact]
    public void Labels_that_begin_alike_are_cut_in_the_middle() =>
        Assert.Equal(
            ["herald-2022-01-10-t…nd-the-harbour and a", "herald-2022-01-10-t…nd-the-harbour and b"],
            ShortLabels.Of(["herald-2022-01-10-talks-over-the-bridge-and-the-harbour and a", "herald-2022-01-10-talks-over-the-bridge-and-the-harbour and b"], _ => true));

    [Fact]
    public void Labels_that_differ_in_the_middle_keep_what_differs()
    {
        string[] labels = [.. "abc".Select(c => $"The very same long beginning of a label, case {c}, and the very same long end of it as all")];
        Assert.Equal(["…case a, and the very same long end of…", "…case b, and the very same long end of…", "…case c, and the very same long end of…"], ShortLabels.Of(labels, _ => true));
    }

    [Fact]
    public void Different_labels_stay_different_and_equal_ones_equal() =>
        Gen.Select(Gen.String[Gen.Char["ab 😀"], 0, 12].Array[1, 6], Gen.String[Gen.Char["xy "], 20, 60], Gen.Int[12, 40]).Sample((ends, middle, room) =>
        {
            string[] labels = [.. ends.Select(end => $"The beginning {middle}{end}{middle}".Trim())];
            var cut = ShortLabels.Of(labels, text => text.Length <= room);
            return cut.All(label => label.Length <= room)
                && labels.Zip(cut).DistinctBy(pair => pair.First).Count() == cut.Distinct().Count();
        });
}
