using System.IO.Compression;
using System.Text;

namespace Clippings.Tests;

public sealed class SpreadsheetTests
{
    [Fact]
    public void What_the_kit_writes_it_reads_with_its_types()
    {
        using var folder = new TemporaryFolder();
        var path = new TableWriter(folder.Path, TableFormat.Xlsx).Write("clips", (Story[])[new("One", "=1+1 First.\n\nLine_x0041_ \u0001.", new(2022, 1, 13), 3, 0.5, true), new("Two", "Second & <last>.", null, null, null, false)]);

        var corpus = Corpus.Load(path);

        Assert.Equal(["One\n\n=1+1 First.\n\nLine_x0041_ \u0001.", "Two\n\nSecond & <last>."], corpus.Select(a => a.Text));
        Assert.Equal([new DateOnly(2022, 1, 13), null], corpus.Select(a => a.Published));
        Assert.Equal(("3", "0.5", "true"), (corpus[0].Extra["words"], corpus[0].Extra["share"], corpus[0].Extra["paid"]));
        Assert.Empty(corpus.Report.Lines);
    }

    [Fact]
    public void The_same_rows_are_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        byte[] Written() => File.ReadAllBytes(new TableWriter(folder.Path, TableFormat.Xlsx).Write("a", (Story[])[new("One", "First.", new(2022, 1, 13), 1, 1, true)]));

        Assert.Equal(Written(), Written());
    }

    [Fact]
    public void A_text_that_no_cell_holds_is_cut_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var path = new TableWriter(folder.Path, TableFormat.Xlsx).Write("a", (Story[])[new("One", new string('x', 40_000), null, 1, 1, true)]);

        Assert.EndsWith("x… (cut: a cell holds 32,767 characters)", Corpus.Load(path)[0].Text, StringComparison.Ordinal);
        Assert.Equal(32_767, Corpus.Load(path)[0].Text.Split("\n\n")[1].Length);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.jsonl")]
    [InlineData("a.xlsx")]
    public void Rows_are_saved_in_the_form_that_the_ending_names(string name)
    {
        using var folder = new TemporaryFolder();

        ((Story[])[new("One", "First.", new(2022, 1, 13), 1, 1, true)]).Save(Path.Combine(folder.Path, "out", name));

        Assert.Equal(new DateOnly(2022, 1, 13), Assert.Single(Corpus.Load(Path.Combine(folder.Path, "out"))).Published);
    }

    [Fact]
    public void An_ending_that_is_no_form_says_which_are() =>
        Assert.Contains("use .csv or .jsonl or .xlsx", Assert.Throws<ArgumentException>(() => ((Story[])[]).Save("a.txt")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_sheet_with_texts_is_read_and_others_are_named()
    {
        var corpus = RecordFiles.Load("a.xlsx", Workbook([("Notes", [["what"], ["mine"]]), ("Clips", [[], ["title", "text"], ["One", "First."]]), ("More", [["text"], ["Second."]])]));

        Assert.Equal(["One\n\nFirst.", "Second."], corpus.Select(a => a.Text));
        Assert.Contains("in the sheet Notes, left out", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_texts_names_its_columns()
    {
        var corpus = RecordFiles.Load("a.xlsx", Workbook([("Empty", []), ("Notes", [["what", "when"], ["mine", "now"]])]));

        Assert.Contains("it has what, when:", Assert.Single(corpus.Report.Skipped).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Wherever_a_workbook_is_cut_or_broken_it_harms_nothing()
    {
        var whole = Workbook([("Clips", [["title", "text"], ["One", "First."]])]);
        for (var at = 0; at < whole.Length; at += 41)
        {
            Assert.InRange(RecordFiles.Load("a.xlsx", whole[..at]).Count, 0, 1);
            Assert.InRange(RecordFiles.Load("a.xlsx", [.. whole[..at], 0xFF, .. whole[(at + 1)..]]).Count, 0, 1);
        }
    }

    private static byte[] Workbook((string Name, string[][] Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>");
            Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")) + "</Relationships>");
            foreach (var (i, sheet) in sheets.Index())
                Part($"xl/worksheets/sheet{i + 1}.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + string.Concat(sheet.Rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>")) + "</sheetData></worksheet>");

            void Part(string name, string xml)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }

    internal sealed record Story(string Title, string Text, DateOnly? Published, int? Words, double? Share, bool? Paid);
}
