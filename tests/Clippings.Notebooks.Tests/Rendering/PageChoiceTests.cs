using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>What a folder of pages tells of notebooks beside their content: code as asked for, the way on, the index, heads of columns.</summary>
public sealed class PageChoiceTests : IDisposable
{
    private readonly Clippings.Tests.TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Code_is_folded_shown_or_left_out()
    {
        NotebookCell[] cells = [Ran("1 + 1", "two"), Code("var silent = 3;"), Code("2 + 2", CellTags.Setup) with { Outputs = Ran("", "four").Outputs }];

        var folded = await PageAsync(CodeChoice.Folded, cells);
        Assert.Equal([false, false, false], folded.QuerySelectorAll("details.source").Select(code => code.HasAttribute("open")));
        var shown = await PageAsync(CodeChoice.Shown, cells);
        Assert.Equal([true, true, false], shown.QuerySelectorAll("details.source").Select(code => code.HasAttribute("open")));
        var none = await PageAsync(CodeChoice.None, cells);
        Assert.Empty(none.QuerySelectorAll("details.source"));
        Assert.DoesNotContain("silent", none.Body!.TextContent, StringComparison.Ordinal);
        Assert.All((IHtmlDocument[])[folded, shown, none], page => Assert.Equal(["two", "four"], page.QuerySelectorAll(".outputs").Select(output => output.TextContent.Trim())));
    }

    [Fact]
    public async Task Each_page_leads_to_the_one_before_and_the_one_behind()
    {
        await WriteAsync(SiteWords.None, ("a", Notebook(Prose("# First"))), ("b c", Notebook(Prose("# Second & more"))), ("d", Notebook(Prose("# Third"))));

        Assert.Equal([("next", "b%20c.html", "Next Second & more")], Ways("a.html"));
        Assert.Equal([("prev", "a.html", "Previous First"), ("next", "d.html", "Next Third")], Ways("b c.html"));
        Assert.Equal([("prev", "b%20c.html", "Previous Second & more")], Ways("d.html"));

        IEnumerable<(string?, string?, string)> Ways(string page) => Parse(page).QuerySelectorAll(".turn a").Select(way => (way.GetAttribute("rel"), way.GetAttribute("href"), way.TextContent));
    }

    [Fact]
    public async Task A_page_alone_leads_to_no_other()
    {
        await WriteAsync(SiteWords.None, ("a", Notebook(Prose("# First"))));
        Assert.Empty(Parse("a.html").QuerySelectorAll(".turn"));
    }

    [Fact]
    public async Task The_index_says_what_this_is_and_whose_texts_and_how_to_cite_it()
    {
        await WriteAsync(new("What <they> say", "Read by machine.", (_, _) => new("Corpus “x”.", "Kit 1, hash 2", "It has changed.")), ("a", Notebook(Prose("# First"))), ("b", Notebook(Prose("# Second"))));

        var index = Parse("index.html");
        Assert.Equal("What <they> say", index.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Read by machine.", "Corpus “x”."], index.QuerySelectorAll(".about").Select(line => line.TextContent));
        Assert.Equal("To cite these pages: Kit 1, hash 2.", index.QuerySelector("footer")!.TextContent);
        Assert.Equal("It has changed.", Parse("a.html").QuerySelector(".notice")!.TextContent);
        Assert.Equal(["Corpus “x”.", "To cite it: “First”, Kit 1, hash 2."], Parse("a.html").QuerySelectorAll("footer p").SkipLast(1).Select(line => line.TextContent));
    }

    [Fact]
    public async Task Where_corpora_differ_each_card_says_its_own()
    {
        await WriteAsync(new("Notebooks", "", (path, _) => new($"Corpus of {Path.GetFileName(path)}.", "Kit 1, " + path, "")), ("a", Notebook(Prose("# First"))), ("b", Notebook(Prose("# Second"))));

        var index = Parse("index.html");
        Assert.Equal(["Corpus of a.ipynb.", "Corpus of b.ipynb."], index.QuerySelectorAll(".card .corpus").Select(line => line.TextContent));
        Assert.Empty(index.QuerySelectorAll(".about, footer"));
    }

    [Theory]
    [InlineData("second", "first second:cover third")]
    [InlineData("second", "first:empty second third:cover:empty")]
    [InlineData("second", "first:empty second:cover:empty")]
    [InlineData("first", "first second")]
    public async Task The_index_shows_the_figure_that_the_notebook_declares_unless_it_shows_nothing(string expected, string figures)
    {
        await WriteAsync(SiteWords.None, ("a", Notebook([.. figures.Split(' ').Select(Figure)])));

        Assert.Equal(expected, Parse("index.html").QuerySelector(".cover svg text")!.TextContent);
    }

    [Fact]
    public void Heads_of_columns_are_words_and_keep_their_name() =>
        Assert.Equal(
            "<th>group</th><th scope=\"col\" data-name=\"rest_per_thousand\">rest per thousand</th><th>my_File.csv</th><td>per_thousand</td>",
            TableHeads.InWords("<th>group</th><th scope=\"col\">rest_per_thousand</th><th>my_File.csv</th><td>per_thousand</td>"));

    private static NotebookCell Figure(string name)
    {
        var words = name.Split(':');
        var table = words.Contains("empty") ? "<table><tbody></tbody></table>" : "<table><tbody><tr><td>1</td></tr></tbody></table>";
        var cell = Shown("1", (MimeTypes.Svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{words[0]}</text></svg>"));
        var output = (NotebookOutput.Display)cell.Outputs[0];
        return cell with
        {
            Metadata = Code("", words.Contains("cover") ? [CellTags.Cover] : []).Metadata,
            Outputs = [output with { Bundle = output.Bundle with { Metadata = new() { ["figure"] = new System.Text.Json.Nodes.JsonObject { ["table"] = table } } } }],
        };
    }

    private async Task<IHtmlDocument> PageAsync(CodeChoice code, params NotebookCell[] cells)
    {
        await new NotebookSite(folder.Path, Script, codeChoice: code).WriteAsync([(Path.Combine(folder.Path, "a.ipynb"), Notebook(cells))]);
        return Parse("a.html");
    }

    private Task WriteAsync(SiteWords words, params (string Name, Notebook Notebook)[] notebooks) =>
        new NotebookSite(folder.Path, Script, words: words).WriteAsync([.. notebooks.Select(entry => (Path.Combine(folder.Path, entry.Name + ".ipynb"), entry.Notebook))]);

    private static MemoryStream Script() => new("// charts"u8.ToArray());

    private IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, page)));
}
