namespace Clippings.Tests;

/// <summary>Word files as Lexis and Nexis Uni write them.</summary>
public sealed class NexisWordTests : IDisposable
{
    private static readonly string[] List = ["User Name: Mara Venn", "Date and Time: Monday, March 1, 2021 10:00:00 AM GMT", "Job Number: 1", "Documents (2)", "1. Ferry returns", "Client/Matter: -None-", "Search Terms: ferry", "Search Type: Terms and Connectors", "Narrowed by:", "News", "Content Type", "Sources: The Harbor Post; Content Type: News"];

    private static readonly string[] Ferry =
    [
        "", "{Bookmark_1}", "Ferry returns;Council pays", "The Harbor Post(London)", "March 4, 2021 Thursday 2:15 PM GMT", "", "|Copyright 2021 Harbor Post Ltd All Rights Reserved", "|",
        "Section: POLITICS; Version:3", "Length:\u00A06 words", "Byline: Ada Quill", "Highlight: The council pays.", "{Body}Body", "",
        "The ferry came back.", "Section: of the pier is closed still.", "A list:|- one|- two", "Graphic", "PHOTO, Ferry in the ice",
        "{Correction}Correction", "The pier is 40 metres long.|Correction-Date: July 6, 2019", "{Classification}Classification", "", "Language: ENGLISH", "|Publication-Type: Newspaper", "|Subject: FERRIES (93%); PIERS (90%)", "|Load-Date: July 4, 2019", "", "|End of Document",
    ];

    private static readonly string[] Ice = ["", "{Bookmark_2}", "Ice on the pier", "Harbor.com", "May 2, 2002, Thursday,, FINAL EDITION", "Length: 4 words", "{Body_0}Body", "ABSTRACT", "Ice is back.", "FULL TEXT", "The pier was closed.", "{Classification_0}Classification", "Load-Date: May 2, 2002", "End of Document"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Bookmarks_begin_documents_and_their_parts()
    {
        var corpus = Load([.. List, .. Ferry, .. Ice]);

        Assert.Equal(["export-1", "export-2"], corpus.Select(article => article.Id));
        var ferry = corpus[0];
        Assert.Equal(("Ferry returns;Council pays", "The Harbor Post(London)", "Ada Quill", "POLITICS; Version:3"), (ferry.Headline, ferry.Outlet, ferry.Byline, ferry.Section));
        Assert.Equal(new DateOnly(2021, 3, 4), ferry.Published);
        Assert.Equal("FERRIES (93%); PIERS (90%)", ferry.Extra["subject"]);
        Assert.Equal("PHOTO, Ferry in the ice", ferry.Extra["graphic"]);
        Assert.Equal("Ferry returns;Council pays\n\nThe council pays.\n\nThe ferry came back.\n\nSection: of the pier is closed still.\n\nA list:\n- one\n- two\n\nThe pier is 40 metres long.", ferry.Text);
        Assert.Equal(LineRole.Correction, ferry.Lines[^1].Role);
        Assert.Equal("FINAL EDITION", corpus[1].Extra["edition"]);
    }

    [Fact]
    public void A_summary_ahead_of_the_full_text_is_no_text()
    {
        var ice = Load([.. List, .. Ferry, .. Ice])[1];

        Assert.Equal("Ice on the pier\n\nIce is back.\n\nThe pier was closed.", ice.Text);
        Assert.Equal([LineRole.Headline, LineRole.Deck, LineRole.Body], ice.Lines.Select(line => line.Role));
    }

    // Another program that saved the file left the bookmarks out.
    [Fact]
    public void Without_bookmarks_the_headings_tell_and_the_list_of_what_was_asked_is_no_article()
    {
        var marked = Load([.. List, .. Ferry, .. Ice]).Select(article => (article.Headline, article.Outlet, article.Byline, article.Published)).ToList();

        var corpus = Load([.. List, .. Ferry.Concat(Ice).Select(line => line.StartsWith('{') ? line[(line.IndexOf('}', StringComparison.Ordinal) + 1)..] : line)]);

        Assert.Equal(marked, corpus.Select(article => (article.Headline, article.Outlet, article.Byline, article.Published)));
        Assert.DoesNotContain("Mara Venn", corpus.Select(article => article.Text + article.Byline));
    }

    [Fact]
    public void A_document_without_a_day_keeps_title_and_outlet()
    {
        var article = Assert.Single(Load("{Bookmark_1}", "Ice on the pier - Correction Appended", "The Harbor Post", "|Correction Appended", "|Copyright 2005 Harbor Post", "Length: 4 words", "{Body}Body", "The pier was closed.", "End of Document"));

        Assert.Equal(("Ice on the pier - Correction Appended", "The Harbor Post", null), (article.Headline, article.Outlet, article.Published));
        Assert.Equal("Ice on the pier - Correction Appended\n\nThe pier was closed.", article.Text);
    }

    [Fact]
    public void A_document_without_text_keeps_its_title()
    {
        var corpus = Load("{Bookmark_1}", "Picture of the day", "The Harbor Post", "July 4, 2019", "Length: 0 words", "{Classification}Classification", "Language: ENGLISH", "End of Document", "{Bookmark_2}", "Ice", "The Harbor Post", "July 5, 2019", "{Body}Body", "The pier was closed.", "End of Document");

        Assert.Equal(["Picture of the day", "Ice\n\nThe pier was closed."], corpus.Select(article => article.Text));
    }

    [Fact]
    public void The_older_form_is_read_in_a_Word_file_too() =>
        Assert.Equal(["Ferry returns\n\nThe ferry came back.", "Ice\n\nThe pier was closed."], Load(
            "1 of 2 DOCUMENTS", "The Harbor Post", "July 4, 2019 Thursday", "Ferry returns", "LENGTH: 4 words", "The ferry came back.", "LANGUAGE: ENGLISH", "Copyright 2019 Harbor Post",
            "2 of 2 DOCUMENTS", "The Harbor Post", "July 5, 2019 Friday", "Ice", "LENGTH: 4 words", "The pier was closed.", "LANGUAGE: ENGLISH").Select(article => article.Text));

    private Corpus Load(params string[] lines) => Corpus.Load(_folder.With("export.docx", WordFile.Of(lines)).Path);
}
