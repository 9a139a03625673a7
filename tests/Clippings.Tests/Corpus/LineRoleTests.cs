namespace Clippings.Tests;

public class LineRoleTests
{
    private const string Paragraph = "The council met for three hours and agreed on nothing, which surprised no one in the room.";

    [Theory]
    [InlineData("Skip to main content", LineRole.Chrome)]
    [InlineData("Link copied to clipboard", LineRole.Chrome)]
    [InlineData("Advertisement", LineRole.Chrome)]
    [InlineData("12 Comments", LineRole.Chrome)]
    [InlineData("© 2021 Harbor News. All rights reserved.", LineRole.Chrome)]
    [InlineData("Sign up for our free morning newsletter", LineRole.Chrome)]
    [InlineData("By Ada Quill and Ben Inkwell", LineRole.Credit)]
    [InlineData("Ada Quill reported from Oslo.", LineRole.Credit)]
    [InlineData("Ben Inkwell in Bergen contributed to this report.", LineRole.Credit)]
    [InlineData("(Reporting by Ada Quill; Editing by Ben Inkwell)", LineRole.Credit)]
    [InlineData("ADA QUILL / AP", LineRole.Credit)]
    [InlineData("\"Follow Ada Quill on Twitter @adaquill.\"", LineRole.Credit)]
    [InlineData("Workers repair the cables of the bridge. (Ada Quill/Reuters)", LineRole.Caption)]
    [InlineData("Workers repair the cables of the bridge.ADA QUILL/AFP via Getty Images", LineRole.Caption)]
    [InlineData("Workers repair the cables of the bridge.Read moreADA QUILL / AP", LineRole.Caption)]
    [InlineData("FILE - The bridge is seen from the harbor.", LineRole.Caption)]
    [InlineData("Correction: A previous version gave the wrong length.", LineRole.Correction)]
    [InlineData("An earlier version of this story misspelled the name of the bridge.", LineRole.Correction)]
    [InlineData("» READ MORE: Why the bridge is always late", LineRole.Related)]
    [InlineData("Bridge repairs will take another year, the city says", LineRole.Related)]
    [InlineData("What happens next?", LineRole.Body)]
    [InlineData("The mayor said: “We will build it.”", LineRole.Body)]
    [InlineData("By Monday the council had changed its mind and voted again.", LineRole.Body)]
    [InlineData("Read the minutes before you judge them, the clerk advised everyone who asked her for a comment.", LineRole.Body)]
    [InlineData("A long road", LineRole.Body)]
    [InlineData("• Five cables were replaced", LineRole.Body)]
    public void A_line_in_the_middle_of_a_story_has_a_role(string line, LineRole expected)
    {
        var article = Read("Bridge to open again", Paragraph, Paragraph, line, Paragraph, Paragraph, Paragraph, Paragraph, Paragraph);

        Assert.Equal(expected, article.Lines[3].Role);
    }

    [Fact]
    public void The_top_is_masthead_headline_deck_byline_and_caption()
    {
        var article = Read(
            "The GuardianNews website of the year",
            "Bridge opens after a year of repairs",
            "The city says that the cables will last for a century.",
            "By Ada Quill",
            "The bridge at dawn. (Ben Inkwell/Reuters)",
            "OSLO — " + Paragraph,
            Paragraph);

        Assert.Equal(
            [LineRole.Chrome, LineRole.Headline, LineRole.Deck, LineRole.Credit, LineRole.Caption, LineRole.Body, LineRole.Body],
            article.Lines.Select(l => l.Role));
        Assert.Equal(("The Guardian", "Ada Quill", "OSLO"), (article.Outlet, article.Byline, article.Dateline));
    }

    [Fact]
    public void Everything_under_a_label_is_related_until_prose_returns()
    {
        var article = Read("Bridge to open again", Paragraph, Paragraph, "Read more:", "Why is the bridge late?", "The cost of cables.", Paragraph);

        Assert.Equal([LineRole.Related, LineRole.Related, LineRole.Related, LineRole.Body], article.Lines.Skip(3).Select(l => l.Role));
    }

    [Fact]
    public void A_story_that_is_broken_inside_sentences_keeps_its_lines()
    {
        const string text = "Bridge to open again\n\nThe council met for three hours on Monday\nand agreed on nothing at all in the end\nwhich is no surprise. The bridge stays\nclosed for another year.\n";

        Assert.All(Read(text).Lines.Skip(1), line => Assert.Equal(LineRole.Body, line.Role));
    }

    [Theory]
    [InlineData("The road is shut to trucks")]
    [InlineData("Workers said that about 400 of them are jobless. Reuter")]
    [InlineData("Reuter")]
    public void A_last_line_without_a_stop_is_the_storys_own(string line)
    {
        Assert.Equal(LineRole.Body, Read("Bridge to open again", Paragraph, Paragraph, Paragraph, line).Lines[^1].Role);
        Assert.Equal(LineRole.Body, Read("Bridge to open again", Paragraph, line, Paragraph).Lines[2].Role);
    }

    [Theory]
    [InlineData("He has \"opposed research\". The Department for Education and Skills would not comment on the concerns.")]
    [InlineData("There was much smiling for the cameras. Judging by Gordon for one, he might have been saying so.")]
    [InlineData("Ant & Dec (Saturday Night/ I'm A Celebrity, ITV1)")]
    [InlineData("The Singers (Century Fox, BBC Two/Sky One/Channel 4)")]
    public void A_paragraph_with_a_word_like_a_credit_is_no_caption(string line) =>
        Assert.Equal(LineRole.Body, Read("Bridge to open again", Paragraph, line, Paragraph).Lines[2].Role);

    [Fact]
    public void A_story_without_full_stops_keeps_its_lines()
    {
        var article = Read("Minutes", "the chair opened the meeting at noon", "Nobody Asked For The Floor At All", "The chair closed the meeting then");

        Assert.All(article.Lines.Skip(1), line => Assert.Equal(LineRole.Body, line.Role));
    }

    [Fact]
    public void A_single_paragraph_has_no_headline()
    {
        var article = Read(Paragraph);

        Assert.Equal(LineRole.Body, Assert.Single(article.Lines).Role);
        Assert.Null(article.Headline);
    }

    [Fact]
    public void Hand_made_roles_of_real_articles_are_met()
    {
        if (KitFolders.Shared("gold/lines.tsv") is not { } gold)
            return;
        var corpus = Corpus.Load(KitFolders.Shared("seeds")!);
        var rows = File.ReadLines(gold).Skip(1).Select(l => l.Split('\t')).ToList();

        Assert.All(rows, row => Assert.Equal(
            (int.Parse(row[2]), int.Parse(row[3]), row[4]),
            corpus[row[0]].Lines.Where(l => l.Number == int.Parse(row[1])).Select(l => (l.Start, l.End, l.Role.ToString().ToLowerInvariant())).Single()));
    }

    private static Article Read(params string[] paragraphs)
    {
        using var folder = new TemporaryFolder().With("story.txt", string.Join("\n\n", paragraphs));
        return Corpus.Load(folder.Path)[0];
    }
}
