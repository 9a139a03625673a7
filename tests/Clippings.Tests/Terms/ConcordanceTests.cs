namespace Clippings.Tests;

public sealed class ConcordanceTests
{
    private const string First = "The long peace\u00A0talks failed on Monday.\nIda Roe’s peace talks were no talks at all.";

    private static readonly Clippings.Corpus Two = Articles.Corpus(Articles.Of(First), Articles.Of("Talks? Peace talks!", "b"));

    [Fact]
    public void Lines_slice_the_article_to_the_words_found()
    {
        var lines = Two.Concordance("Peace Talks");
        Assert.Equal(["a 1", "a 2", "b 2"], lines.Select(l => $"{l.Article} {l.Sentence}"));
        Assert.Equal(["peace\u00A0talks", "peace talks", "Peace talks"], lines.Select(l => Two[l.Article].Text[l.Start..l.End]));
    }

    [Fact]
    public void Context_is_whole_words_of_the_paragraph()
    {
        var line = Two.Concordance("failed", words: 2)[0];
        Assert.Equal(("peace talks", "failed", "on Monday."), (line.Left, line.Node, line.Right));
        Assert.Equal("Ida Roe’s", Two.Concordance("peace talks")[1].Left);
    }

    [Fact]
    public void Printed_lines_align_the_words_found() =>
        Assert.Equal(
            " The long  peace talks  failed on Monday.\n"
            + "Ida Roe’s  peace talks  were no talks at all.\n"
            + "   Talks?  Peace talks  !\n",
            Two.Concordance("peace talks").ToString());

    [Fact]
    public void A_phrase_does_not_cross_sentences() => Assert.Empty(Two.Concordance("talks peace"));

    [Fact]
    public void Nothing_found_is_an_empty_concordance()
    {
        Assert.Empty(Two.Concordance("war"));
        Assert.Equal("", Two.Concordance("war").ToString());
    }

    [Fact]
    public void Stems_find_every_form() => Assert.Equal(2, Articles.Corpus(Articles.Of("He talked. They talk.")).Concordance("talking", form: TermForm.Stem).Count);
}
