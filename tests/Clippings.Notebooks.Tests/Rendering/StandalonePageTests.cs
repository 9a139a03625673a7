using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>A notebook as one file.</summary>
public sealed class StandalonePageTests : IDisposable
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg"><rect width="5" height="5" data-passage="a b#3-9"/></svg>""";
    private const string Chart = """{ "data": [{ "type": "bar", "x": [1, 2], "customdata": ["a b#3-9", "a b#20-24"] }], "layout": {} }""";

    private readonly Clippings.Tests.TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_is_fetched_and_scripts_run_by_their_hashes_alone()
    {
        var page = Parse(await RenderAsync(Prose("# What?"), Figure()));

        Assert.Empty(page.QuerySelectorAll("link, script[src], iframe, object, base"));
        var scripts = page.QuerySelectorAll("script:not([type])").ToList();
        Assert.Equal(["// charts\nvar a = \"<\\/script>\";", PageFiles.Script], scripts.Select(script => script.TextContent));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var hashes = string.Join(' ', scripts.Select(script => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))}'"));
        Assert.Equal($"default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; script-src {hashes}; base-uri 'none'; form-action 'none'", policy);
        Assert.Contains(".layout", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_charts_has_only_the_script_that_serves_tables_and_code()
    {
        var page = Parse(await RenderAsync(Prose("# What?"), Ran("1", "one")));

        Assert.Equal(PageFiles.Script, Assert.Single(page.QuerySelectorAll("script")).TextContent);
        Assert.Empty(page.QuerySelectorAll(".search"));
    }

    [Fact]
    public async Task What_it_was_run_on_stands_at_its_end()
    {
        var page = Parse((await StandalonePage.RenderAsync(Path.Combine(folder.Path, "story.ipynb"), Notebook(Prose("# What?")), null, Script, colophon: new("One & two.", "Kit 1, hash 2", ""))).Html);

        Assert.Equal(["One & two.", "To cite it: “What?”, Kit 1, hash 2.", "Made from the notebook story.ipynb. All of this page is in one file."], page.QuerySelectorAll("footer p").Select(line => line.TextContent));
    }

    [Fact]
    public async Task The_same_notebook_gives_the_same_bytes() =>
        Assert.Equal(await RenderAsync(Prose("# What?"), Table(), Figure()), await RenderAsync(Prose("# What?"), Table(), Figure()));

    [Fact]
    public async Task Rows_and_bars_lead_to_their_words_in_the_page_and_those_lead_back()
    {
        var page = Parse(await RenderAsync(Prose("# What?"), Table(), Prose("## Why?"), Figure(), Prose("## How?"), Figure()));

        var links = page.QuerySelectorAll("a.passage").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["#passage_1", "#passage_2", "#passage_1", "#passage_1"], links);
        var points = JsonNode.Parse(page.QuerySelector("script.plotly")!.TextContent)!["data"]![0]!["customdata"]!.AsArray().Select(link => (string?)link);
        Assert.Equal(["#passage_1", "#passage_3"], points);

        var cited = page.QuerySelectorAll(".cited").ToList();
        Assert.Equal(
            [("passage_2", "The article as a whole. Back to table"), ("passage_1", "before [3-9] after Back to table; figure in Why?; figure in How?"), ("passage_3", "before [20-24] after Back to figure in Why?; figure in How?")],
            cited.Select(entry => (entry.QuerySelector("mark")!.Id, entry.TextContent)));
        Assert.Equal(("A & B", "a b, Harbor News"), (page.QuerySelector(".passages h3")!.TextContent, page.QuerySelector(".passages .id")!.TextContent));
        var back = cited[1].QuerySelectorAll(".back a").Select(link => page.GetElementById(link.GetAttribute("href")![1..])!).ToList();
        Assert.Equal(["a", "figure", "figure"], back.Select(target => target.LocalName));
        Assert.Same(page.QuerySelector("td a.passage"), back[0]);
    }

    [Fact]
    public async Task Every_link_within_the_page_finds_its_place_and_no_place_is_there_twice()
    {
        var page = Parse(await RenderAsync(Prose("# What?\n\n## Passages\n\n## passage_1"), Table(), Figure(), Figure()));

        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("[id]").GroupBy(element => element.Id), ids => Assert.Single(ids));
        Assert.Contains("#passages-2", page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Words_that_an_article_does_not_have_are_said_to_be_missing() =>
        Assert.Contains("The article has no such words now.", await RenderAsync(Shown("1", (MimeTypes.Html, Named("a b#900-901")))), StringComparison.Ordinal);

    [Fact]
    public async Task Without_articles_rows_lead_nowhere_and_there_are_no_passages()
    {
        var page = Parse((await StandalonePage.RenderAsync(Path.Combine(folder.Path, "story.ipynb"), Notebook(Table(), Figure()), null, Script)).Html);

        Assert.Empty(page.QuerySelectorAll("main a, .passages"));
    }

    [Fact]
    public async Task Links_to_files_become_words_and_others_stay()
    {
        var page = Parse(await RenderAsync(Prose("[another](02-other.ipynb), [data](../data.csv), [disk](file:///etc/passwd), [root](/x), [web](https://example.org/a), [mail](mailto:a@example.org)")));

        Assert.Equal(["https://example.org/a", "mailto:a@example.org"], page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")));
        Assert.Contains("another, data, disk, root, web", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("footer a, header a"));
    }

    [Fact]
    public async Task Pictures_of_the_notebooks_folder_and_beside_it_are_taken_in_and_no_others()
    {
        folder.With("kit/notebooks/a b.png", [1, 2]).With("kit/seeds/c.svg", "<svg/>").With("secret.png", [3]).With("kit/notebooks/key.txt", "key");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "kit", "notebooks", "link.png"), Path.Combine(folder.Path, "secret.png"));

        var page = await StandalonePage.RenderAsync(
            Path.Combine(folder.Path, "kit", "notebooks", "story.ipynb"),
            Notebook(Prose("![one](a%20b.png) ![two](../seeds/c.svg) ![three](../../secret.png) ![four](key.txt) ![five](missing.png) ![six](link.png)")),
            null,
            Script);

        Assert.Equal(["data:image/png;base64,AQI=", "data:image/svg+xml;base64,PHN2Zy8+"], Parse(page.Html).QuerySelectorAll("img").Select(picture => picture.GetAttribute("src")));
        Assert.Equal(["../../secret.png", "key.txt", "missing.png", "link.png"], page.LeftOut);
        Assert.Contains("[three] [four] [five] [six]", page.Html, StringComparison.Ordinal);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Named(string passage) => $"<table><tbody><tr><td><span data-passage=\"{passage}\" title=\"the words\">a</span></td></tr></tbody></table>";

    private static NotebookCell Table() => Shown("1", (MimeTypes.Html, Named("a b#3-9") + Named("a b")));

    private static NotebookCell Figure() => Shown("2", (MimeTypes.Plotly, JsonNode.Parse(Chart)!), (MimeTypes.Svg, Svg));

    private static MemoryStream Script() => new("// charts\r\nvar a = \"</script>\";"u8.ToArray());

    private async Task<string> RenderAsync(params NotebookCell[] cells) =>
        (await StandalonePage.RenderAsync(Path.Combine(folder.Path, "story.ipynb"), Notebook(cells), new Stub(), Script)).Html;

    private sealed class Stub : IArticlePages
    {
        public void Prepare()
        {
        }

        public bool Has(string article) => article == "a b";

        public IEnumerable<string> Written(IReadOnlySet<string> cited) => throw new NotSupportedException();

        public (string Title, string Html) Read(string article, IReadOnlyList<(int Start, int End)> passages, Func<string, string?> addressOf) => throw new NotSupportedException();

        public (string Title, string Source) Name(string article) => ("A & B", "Harbor News");

        public (string Before, string Words, string After)? Excerpt(string article, int start, int end) => end > 100 ? null : ("before ", $"[{start}-{end}]", " after");
    }
}
