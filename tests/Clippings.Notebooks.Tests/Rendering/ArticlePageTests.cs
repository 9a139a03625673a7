using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace Clippings.Notebooks.Tests;

/// <summary>Pages whose tables, pictures and charts lead to the articles they speak of.</summary>
public sealed class ArticlePageTests : IDisposable
{
    private const string Table = """<table><tbody><tr><td><span data-passage="a b#3-9" title="the words">a b</span></td><td><span data-passage="unknown#1-2">unknown</span></td></tr></tbody></table>""";
    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" role="img"><rect width="5" height="5" data-passage="a b#3-9"/><rect width="4" height="4" data-passage="unknown"/></svg>""";

    private readonly string _root = Directory.CreateTempSubdirectory("clippings-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Tables_pictures_and_charts_lead_to_the_place()
    {
        await WriteAsync(new Stub("a b"));
        var page = Parse("story.html");

        var links = page.QuerySelectorAll("a.passage").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["articles/a%20b.html#p-3-9", "articles/a%20b.html#p-3-9"], links);
        Assert.Equal("the words", page.QuerySelector("td a.passage")!.GetAttribute("title"));
        Assert.Equal("group", page.QuerySelector("svg")!.GetAttribute("role"));
        var chart = JsonNode.Parse(page.QuerySelector("script.plotly")!.TextContent)!;
        Assert.Equal(["articles/a%20b.html#p-3-9", null], chart["data"]![0]!["customdata"]!.AsArray().Select(link => (string?)link));
        Assert.Equal(["kept", "kept"], chart["data"]![1]!["customdata"]!.AsArray().Select(link => (string?)link));
        Assert.DoesNotContain("data-passage", File.ReadAllText(Path.Combine(_root, "rendered", "story.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_article_leads_back_and_has_what_was_asked_for()
    {
        await WriteAsync(new Stub("a b"));
        var page = Parse("articles/a b.html");

        Assert.Equal("A & B", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("3-9", page.QuerySelector("#asked")!.TextContent);
        Assert.Equal("../story.html", page.QuerySelector(".citing a")!.GetAttribute("href"));
        Assert.Contains("(1 passage)", page.QuerySelector(".citing")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("../assets/page.css", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Without_pages_of_articles_rows_keep_their_excerpt_and_lead_nowhere()
    {
        await WriteAsync(new Stub("a b"));
        await WriteAsync(null);
        var page = Parse("story.html");

        Assert.Empty(page.QuerySelectorAll("a.passage"));
        Assert.Equal("the words", page.QuerySelector("td span")!.GetAttribute("title"));
        Assert.False(File.Exists(Path.Combine(_root, "rendered", "articles", "a b.html")));
    }

    [Fact]
    public async Task A_page_that_would_not_change_is_not_touched()
    {
        await WriteAsync(new Stub("a b"));
        var file = Path.Combine(_root, "rendered", "articles", "a b.html");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        await WriteAsync(new Stub("a b"));

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file));
    }

    [Theory]
    [InlineData("plain-1", "plain-1.html", "plain-1.html")]
    [InlineData("été 2", "été 2.html", "%C3%A9t%C3%A9%202.html")]
    [InlineData("a/b:c", "a%002fb%003ac.html", "a%25002fb%25003ac.html")]
    [InlineData("..", "%...html", "%25...html")]
    [InlineData("50%", "50%0025.html", "50%250025.html")]
    public void Ids_are_files_and_addresses(string id, string file, string address) =>
        Assert.Equal((file, address), (ArticlePages.FileOf(id), ArticlePages.AddressOf(id)));

    [Theory]
    [InlineData("a#b#1-2", "a#b", 1, 2)]
    [InlineData("a", "a", null, null)]
    [InlineData("a#1-99999999999", "a#1-99999999999", null, null)]
    public void Passages_are_read(string text, string article, int? start, int? end) => Assert.Equal(new Passage(article, start, end), Passage.Parse(text));

    private AngleSharp.Html.Dom.IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_root, "rendered", page)));

    private Task WriteAsync(IArticlePages? articles)
    {
        var chart = JsonNode.Parse("""{ "data": [{ "type": "bar", "x": [1, 2], "customdata": ["a b#3-9", "unknown#1-2"] }, { "type": "bar", "x": [1, 2], "customdata": ["kept", "kept"] }], "layout": {} }""")!;
        var notebook = new Notebook(
            [
                new NotebookCell(CellKind.Markdown, "title", "# The story"),
                Cell("table", (MimeTypes.Html, JsonValue.Create(Table))),
                Cell("chart", (MimeTypes.Plotly, chart), (MimeTypes.Svg, JsonValue.Create(Picture))),
            ],
            []);
        return new NotebookSite(Path.Combine(_root, "rendered"), () => new MemoryStream("// charts"u8.ToArray()), (_, _) => articles)
            .WriteAsync([(Path.Combine(_root, "story.ipynb"), notebook)]);
    }

    private static NotebookCell Cell(string id, params (string Type, JsonNode Value)[] forms) => new(CellKind.Code, id, "1")
    {
        ExecutionCount = 1,
        Outputs = [new NotebookOutput.Display(new MimeBundle(new JsonObject(forms.Select(form => KeyValuePair.Create(form.Type, (JsonNode?)form.Value))), []))],
    };

    private sealed class Stub(string id) : IArticlePages
    {
        public void Prepare()
        {
        }

        public bool Has(string article) => article == id;

        public IEnumerable<string> Written(IReadOnlySet<string> cited) => cited;

        public (string Title, string Html) Read(string article, IReadOnlyList<(int Start, int End)> passages, Func<string, string?> addressOf) =>
            ("A & B", $"<p id=\"asked\">{string.Join(" ", passages.Select(passage => $"{passage.Start}-{passage.End}"))}</p>");

        public (string Title, string Source) Name(string article) => throw new NotSupportedException();

        public (string Before, string Words, string After)? Excerpt(string article, int start, int end) => throw new NotSupportedException();
    }
}
