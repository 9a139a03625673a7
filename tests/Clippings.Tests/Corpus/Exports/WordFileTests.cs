using System.Text;

namespace Clippings.Tests;

/// <summary>Word files that people wrote, and files that only claim to be some.</summary>
public sealed class WordFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_paragraph_in_the_style_of_titles_is_the_headline()
    {
        var article = Assert.Single(Load(WordFile.Of("From the archive", "[Titre]Ferry returns", "The ferry came back.", "", "Nobody was hurt.")));

        Assert.Equal("Ferry returns", article.Headline);
        Assert.Equal("Ferry returns\n\nFrom the archive\n\nThe ferry came back.\n\nNobody was hurt.", article.Text);
    }

    [Fact]
    public void Without_a_title_a_heading_is_and_without_that_the_lines_decide_as_in_a_text_file()
    {
        Assert.Equal("Ferry returns", Assert.Single(Load(WordFile.Of("[Titre1]Ferry returns", "The ferry came back."))).Headline);
        Assert.Equal("Ferry returns to the harbor", Assert.Single(Load(WordFile.Of("Ferry returns to the harbor", "The ferry came back on Monday. Nobody was hurt, said the mayor."))).Headline);
    }

    [Fact]
    public void What_was_deleted_moved_or_stands_twice_for_old_programs_is_read_once_or_not()
    {
        var article = Assert.Single(Load(WordFile.OfMarkup("""
            <w:p><w:r><w:t>The ferry </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone </w:t></w:r></w:moveFrom><w:ins><w:r><w:t>came</w:t><w:tab/><w:t>back.</w:t></w:r></w:ins></w:p>
            <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>Around it.</w:t></w:r></w:p>
            """)));

        Assert.Equal("The ferry came back.\n\nIn a box.\n\nAround it.", article.Text);
    }

    [Fact]
    public void A_document_that_breaks_off_keeps_what_stands_before_and_says_so()
    {
        var corpus = Load(WordFile.OfMarkup("<w:p><w:r><w:t>Ferry returns to the harbor after winter.</w:t></w:r></w:p><w:p><w:r><w:t>The ferry"));

        Assert.StartsWith("Ferry returns", Assert.Single(corpus).Text, StringComparison.Ordinal);
        Assert.EndsWith("The 1 articles before were read.", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, byte[]> Damaged => new()
    {
        { "nothing", "is empty", [] },
        { "a text", "save it in Word as .docx", "The ferry came back."u8.ToArray() },
        { "an encrypted file", "without a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
        { "half a file", "save it anew in Word", WordFile.Of("The ferry came back.")[..600] },
        { "another archive", "save it anew in Word", WordFile.Packed(("a.txt", "The ferry came back.")) },
        { "a workbook", "of another program", WordFile.Packed(("_rels/.rels", Relations("officeDocument", "/xl/workbook.xml")), ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")) },
        { "a text that is elsewhere", "save it anew in Word", WordFile.Packed(("_rels/.rels", Relations("officeDocument", "word/document.xml"))) },
        { "no text", "holds no article text", WordFile.Of("", "") },
        { "an entity", "save it anew in Word", WordFile.Packed(("[Content_Types].xml", "<!DOCTYPE t [<!ENTITY a \"b\">]><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">&a;</Types>")) },
        { "a bomb", "which no text does", WordFile.OfMarkup($"<w:p><w:r><w:t>{new string('a', 40_000_000)}</w:t></w:r></w:p>") },
        { "a bomb in its own table of contents", "which no text does", WordFile.Packed(("[Content_Types].xml", $"<Types>{new string(' ', 40_000_000)}</Types>"), ("word/document.xml", "<a/>")) },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_file_that_cannot_be_read_costs_itself_and_says_what_to_do(string what, string words, byte[] bytes)
    {
        var corpus = Corpus.Load(_folder.With("a.docx", bytes).With("b.txt", "Ferry returns\n\nThe ferry came back.\n").Path);

        Assert.Equal("b", Assert.Single(corpus).Id);
        var note = Assert.Single(corpus.Report.Skipped);
        Assert.True(note.File == "a.docx" && note.Note.Contains(words, StringComparison.Ordinal), $"{what}: {note}");
    }

    [Fact]
    public void A_file_cut_anywhere_gives_words_and_no_failure()
    {
        var bytes = WordFile.Of("Ferry returns", "The ferry came back.");
        for (var length = 1; length < bytes.Length; length += 37)
        {
            var corpus = Corpus.Load(_folder.With("a.docx", bytes[..length]).With("b.txt", "Ferry returns\n\nThe ferry came back.\n").Path);
            Assert.Empty(corpus.Failures);
            Assert.Single(corpus.Report.Skipped);
        }
    }

    [Fact]
    public void A_link_that_is_no_address_costs_nothing()
    {
        var article = Assert.Single(Load(WordFile.Packed(
            ("_rels/.rels", Relations("officeDocument", "/Word/document.xml")),
            ("word/_rels/document.xml.rels", Relations("hyperlink", "mailto:ada@example,org; http://[", "External")),
            ("word/document.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>The ferry came back.</w:t></w:r></w:p></w:body></w:document>"))));

        Assert.Equal("The ferry came back.", article.Text);
    }

    [Fact]
    public void Half_of_a_character_is_no_failure() =>
        Assert.Empty(Load(WordFile.Of("Ferry " + Encoding.UTF8.GetString([0xED, 0xA0, 0x80]) + " returns", "The ferry came back.")).Failures);

    private static string Relations(string relation, string target, string mode = "Internal") =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/{relation}\" Target=\"{target}\" TargetMode=\"{mode}\"/></Relationships>";

    private Corpus Load(byte[] bytes) => Corpus.Load(_folder.With("a.docx", bytes).Path);
}
