namespace Clippings.Tests;

public sealed class DispersionTests
{
    /// <summary>The corpus of letters, in five parts, by which Gries (2008) explains the measures.</summary>
    private static readonly Clippings.Corpus Letters = Articles.Corpus(
        Articles.Of("b a m n i b e u p", "1"),
        Articles.Of("b a s a t b e w q n", "2"),
        Articles.Of("b c a g a b e s t a", "3"),
        Articles.Of("b a g h a b e a a t", "4"),
        Articles.Of("b a h a a b e a x a t", "5"));

    [Fact]
    public void D_and_Dp_are_those_of_Gries()
    {
        var a = Letters.Dispersion("a");
        Assert.Equal((15, 5, 5), (a.Count, a.Articles, a.Parts));
        Assert.Equal(0.785, a.JuillandD!.Value, 3);
        Assert.Equal(0.18, a.Dp!.Value, 9);
    }

    [Fact]
    public void All_in_one_part_is_uneven()
    {
        var x = Letters.Dispersion("x");
        Assert.Equal(0, x.JuillandD!.Value, 9);
        Assert.Equal(1 - (11d / 50), x.Dp!.Value, 9);
    }

    [Fact]
    public void What_does_not_occur_has_no_dispersion()
    {
        var none = Letters.Dispersion("z");
        Assert.Equal((0, null, null), (none.Count, none.JuillandD, none.Dp));
        Assert.Null(Articles.Corpus(Articles.Of("one part")).Dispersion("part").JuillandD);
    }

    [Fact]
    public void Positions_slice_the_article_and_say_how_deep_they_stand()
    {
        var article = Articles.Of("No dead end here. A dead end.");
        var positions = Articles.Corpus(article).Positions("dead end");
        Assert.Equal([2, 6], positions.Select(p => p.Position));
        Assert.All(positions, p => Assert.Equal("dead end", article.Text[p.Start..p.End]));
        Assert.Equal([1d / 7, 5d / 7], positions.Select(p => p.Depth));
    }
}
