namespace Clippings.Notebooks.Tests;

public class NotebookReaderTests
{
    [Fact]
    public void Source_may_be_one_string_or_a_list_of_lines()
    {
        var notebook = Notebook.Parse(Cells("""{"cell_type":"code","source":"a\nb"}, {"cell_type":"code","source":["a\n","b"]}"""), "n");
        Assert.Equal(["a\nb", "a\nb"], notebook.Cells.Select(cell => cell.Source));
    }

    [Fact]
    public void Missing_ids_come_from_place_and_content_and_stay()
    {
        var json = Cells("""{"cell_type":"code","source":"a"}, {"cell_type":"code","source":"a"}, {"cell_type":"code","source":"a","id":"kept"}""");
        var first = Notebook.Parse(json, "n");
        Assert.Equal(first.Cells.Select(cell => cell.Id), Notebook.Parse(json, "n").Cells.Select(cell => cell.Id));
        Assert.Equal(first.Cells.Select(cell => cell.Id), Notebook.Parse(first.ToJson(), "n").Cells.Select(cell => cell.Id));
        Assert.Equal(3, first.Cells.Select(cell => cell.Id).Distinct().Count());
        Assert.Equal("kept", first.Cells[2].Id);
    }

    [Fact]
    public void A_repeated_id_is_kept_once()
    {
        var notebook = Notebook.Parse(Cells("""{"cell_type":"code","source":"a","id":"x"}, {"cell_type":"code","source":"b","id":"x"}"""), "n");
        Assert.Equal("x", notebook.Cells[0].Id);
        Assert.NotEqual("x", notebook.Cells[1].Id);
    }

    [Fact]
    public void Metadata_nobody_knows_is_kept()
    {
        var json = Cells("""{"cell_type":"markdown","source":"","metadata":{"vendor":{"deep":[1]}},"attachments":{"a.png":{"image/png":"AA=="}}}""");
        var cell = Notebook.Parse(Notebook.Parse(json, "n").ToJson(), "n").Cells[0];
        Assert.Equal("""{"vendor":{"deep":[1]}}""", cell.Metadata.ToJsonString());
        Assert.Equal("""{"a.png":{"image/png":"AA=="}}""", cell.Attachments!.ToJsonString());
    }

    [Theory]
    [InlineData("{\n \"cells\": [\n", "x.ipynb, line 3: not valid JSON; restore it")]
    [InlineData("{\n<<<<<<< HEAD\n", "x.ipynb, line 2: not valid JSON; resolve the merge conflict")]
    [InlineData("[]", "x.ipynb: not a notebook")]
    [InlineData("""{"cells":[],"nbformat":3}""", "x.ipynb: notebook format 3 is not supported; convert it")]
    [InlineData("""{"cells":[{"cell_type":"poem"}],"nbformat":4}""", "x.ipynb: cell 1 has the unknown type \"poem\"")]
    [InlineData("""{"cells":[],"cells":[],"nbformat":4}""", "x.ipynb, line 1: not valid JSON; restore it")]
    [InlineData("""{"cells":[],"metadata":{"a":"\ud800"},"nbformat":4}""", "x.ipynb: its JSON breaks a character in two")]
    public void What_is_not_a_notebook_is_named_with_place_and_remedy(string json, string message)
    {
        var error = Assert.Throws<NotebookException>(() => Notebook.Parse(json, "x.ipynb"));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static string Cells(string cells) => $$"""{"cells":[{{cells}}],"metadata":{},"nbformat":4,"nbformat_minor":2}""";
}
