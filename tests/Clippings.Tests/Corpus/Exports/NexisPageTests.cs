namespace Clippings.Tests;

/// <summary>Pages as Nexis and LexisNexis wrote them for downloading.</summary>
public sealed class NexisPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_anchor_begins_each_document()
    {
        var corpus = Load(
            Document(1, "<P>1 of 2 DOCUMENTS</P>", "<P><SPAN>The Harbor Post</SPAN></P>", "<P><SPAN>July</SPAN><SPAN> 26, 2008 Saturday</SPAN><SPAN>&nbsp;</SPAN><SPAN>&nbsp;<BR>1</SPAN><SPAN><SUP>ST</SUP></SPAN><SPAN> Edition</SPAN></P>", "<P>Ferry returns; <BR>Council pays</P>", "<P><SPAN>BYLINE: </SPAN><SPAN>Ada Quill</SPAN></P>", "<P><SPAN>SECTION: </SPAN><SPAN>NEWS; Pg. 2</SPAN></P>", "<P><SPAN>LENGTH: </SPAN><SPAN>9 words</SPAN></P>", "<P>The ferry came back.</P><P>Nobody was <B>hurt</B>.</P>", "<P><SPAN>LOAD-DATE: </SPAN><SPAN>July 27, 2008</SPAN></P>", "<P>HPST</P>", "<P>Copyright 2008 Harbor Post<BR>All Rights Reserved</P>")
            + Document(2, "<P>2 of 2 DOCUMENTS</P>", "<P>The Harbor Post</P>", "<P>July 28, 2008 Monday 10:50 AM GMT</P>", "<P><SPAN>SECTION: </SPAN><SPAN>Pg. 12</SPAN></P>", "<P><SPAN>LENGTH: </SPAN><SPAN>7 words</SPAN></P>", "<P>A note has no title of its own.</P>", "<P><SPAN>LANGUAGE: </SPAN><SPAN>ENGLISH</SPAN></P>"));

        Assert.Equal(("The Harbor Post", "Ferry returns; Council pays", "Ada Quill", "NEWS; Pg. 2"), (corpus[0].Outlet, corpus[0].Headline, corpus[0].Byline, corpus[0].Section));
        Assert.Equal(new DateOnly(2008, 7, 26), corpus[0].Published);
        Assert.Equal("1ST Edition", corpus[0].Extra["edition"]);
        Assert.Equal("Ferry returns; Council pays\n\nThe ferry came back.\n\nNobody was hurt.", corpus[0].Text);
        Assert.Equal(new DateOnly(2008, 7, 28), corpus[1].Published);
        Assert.Equal("A note has no title of its own.", corpus[1].Text);
    }

    [Fact]
    public void Lists_and_tables_of_a_story_are_text_and_a_summary_stands_under_the_title()
    {
        var article = Assert.Single(Load(Document(1, "<P>1 of 1 DOCUMENTS</P>", "<P><style> .resize { width:auto } </style><IMG SRC=\"logo.gif\"><BR>Hafenbote</P>", "<P><SPAN>27.</SPAN><SPAN> Februar 2012 Montag</SPAN></P>", "<P>Die F&auml;hre kehrt zur&uuml;ck</P>", "<P><SPAN>L&Auml;NGE: </SPAN><SPAN>300 W&ouml;rter</SPAN></P>", "<P><SPAN>HIGHLIGHT:</SPAN><SPAN>&nbsp;Der Rat zahlt.<BR></SPAN></P>", "<P>Die F&auml;hre kam:</P></DIV><UL><LI><P><NOBR>&bull;</NOBR></P><DIV><P>am Montag</P></DIV></LI></UL><TABLE><TR><TD><P>Rang</P></TD><TD><P>Hafen</P></TD></TR></TABLE><DIV>", "<P><SPAN>SPRACHE: </SPAN><SPAN>GERMAN; DEUTSCH</SPAN></P>")));

        Assert.Equal("Die Fähre kehrt zurück\n\nDer Rat zahlt.\n\nDie Fähre kam:\n\nam Montag\n\nRang Hafen", article.Text);
        Assert.Equal(LineRole.Deck, article.Lines[1].Role);
        Assert.Equal(("Hafenbote", new DateOnly(2012, 2, 27)), (article.Outlet, article.Published));
    }

    [Fact]
    public void What_the_database_could_not_show_is_counted_and_no_article()
    {
        var corpus = Load(Document(1, "<P>The Harbor Post</P>", "<P>July 28, 2008</P>", "<P>Ferry returns</P>", "<P>LENGTH: 4 words</P>", "<P>The ferry came back.</P>", "<P>LANGUAGE: ENGLISH</P>")
            + Document(2, "<P>We are sorry but there is an error in this document and it is not possible to display it.</P>"));

        Assert.Equal("Ferry returns", Assert.Single(corpus).Headline);
        Assert.Contains("1 of its 2 articles have no text", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    private static string Document(int number, params string[] parts) =>
        $"<A NAME=\"DOC_ID_{number}_0\"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n" + string.Concat(parts.Select(part => $"<BR><DIV CLASS=\"c0\">{part}\n</DIV>\n")) + "<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n";

    private Corpus Load(string documents) => Corpus.Load(_folder.With("export.html",
        $"<HTML><HEAD><STYLE TYPE=\"text/css\">.c0 {{ text-align: center; }}</STYLE><TITLE>&nbsp;</TITLE></HEAD><BODY><DIV><P>Download Request: Selected Items: 1-2<BR>Send To:<BR>MARA VENN<BR>Terms: ferry</P></DIV>{documents}</BODY></HTML>").Path);
}
