namespace Clippings.Tests;

public class SecondOpinionTests
{
    private static readonly string _page = Pages.With();
    private static readonly int _words = Pages.Paragraphs.Sum(paragraph => PageWords.Count(paragraph));

    [Fact]
    public void Where_most_of_the_prose_is_left_out_the_library_is_asked()
    {
        var read = SecondOpinion.Of(_page, [new("Ada Quill", null, Opens: true)], _words);

        Assert.Equal(("", 0), Pages.Compare(string.Join("\n\n", read.Select(line => line.Text))));
    }

    [Fact]
    public void What_holds_the_prose_stays_as_it_is()
    {
        IReadOnlyList<PageLine> own = [.. Pages.Paragraphs.Select(paragraph => new PageLine(paragraph, null, Opens: true))];

        Assert.Same(own, SecondOpinion.Of(_page, own, _words));
    }

    [Fact]
    public void What_reads_no_more_of_it_is_not_taken()
    {
        IReadOnlyList<PageLine> own = [new("Ada Quill", null, Opens: true)];

        Assert.Same(own, SecondOpinion.Of("<html><body></body></html>", own, _words));
    }
}
