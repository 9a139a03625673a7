using System.Reflection;
using System.Text.Json.Nodes;
using Clippings.Notebooks;

namespace Clippings.Docs.Tests;

/// <summary>Hostile articles and notebooks, opened in a browser: nothing runs, nothing is fetched, no console complains.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly Browser _browser = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _browser.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_corpus_of_attacks_is_words_on_our_pages_and_on_those_of_nbconvert()
    {
        if (Browser.IsMissing)
            return;
        using var kit = new KitCopy();
        using var articles = Articles(Attacks.Words(_browser.Address));

        var run = await CliProcess.RunAsync(kit.Path, "run", "--corpus", articles.Path, "--out", _folder.Path, "-p", "leaveOut=</code><script>alert(1)</script>");

        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
        var pages = Directory.GetFiles(Path.Combine(_folder.Path, "rendered"), "*.html");
        Assert.Equal(7, pages.Length);
        foreach (var page in pages)
        {
            var visit = await HarmlessAsync(page);
            Assert.True(Path.GetFileName(page) == "index.html" || visit.Document.Contains("class=\"chart drawn\"", StringComparison.Ordinal), page);
        }

        var notebooks = Directory.GetFiles(Path.Combine(_folder.Path, "notebooks"), "*.ipynb");
        var render = await CliProcess.RunAsync(kit.Path, ["render", "--standalone", "--out", Path.Combine(_folder.Path, "alone"), .. notebooks]);
        Assert.True(render.ExitCode == 0, render.Errors + render.Output);
        var alone = await HarmlessAsync(Path.Combine(_folder.Path, "alone", "03-speakers.html"));
        Assert.Contains("class=\"chart drawn\"", alone.Document, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"place\" id=\"passage_1\">", alone.Document, StringComparison.Ordinal);

        var convert = await PythonProcess.RunAsync(_folder.Path, ["-m", "nbconvert", "--to", "html", "--output-dir", _folder.Path, .. notebooks]);
        if (convert.IsMissing)
            return;
        Assert.True(convert.ExitCode == 0, convert.Errors);
        foreach (var page in Directory.GetFiles(_folder.Path, "*.html"))
            await HarmlessAsync(page);
    }

    [Fact]
    public async Task Stored_outputs_of_anyone_are_rendered_without_trust()
    {
        if (Browser.IsMissing)
            return;
        var address = _browser.Address;
        JsonObject[] bundles =
        [
            .. Attacks.Html(address).Select(html => new JsonObject { ["text/html"] = html }),
            .. Attacks.Html(address).Select(html => new JsonObject { ["text/markdown"] = html }),
            .. Attacks.Words(address).Select(words => new JsonObject { ["text/plain"] = words }),
            .. Attacks.Svg(address).Select(svg => new JsonObject { ["image/svg+xml"] = svg }),
            .. Attacks.Figures(address).Select(figure => new JsonObject { ["application/vnd.plotly.v1+json"] = JsonNode.Parse(figure), ["text/plain"] = "figure" }),
            .. Attacks.Words(address).Select(words => new JsonObject { ["image/png"] = words, ["application/json"] = new JsonObject { [words] = words } }),
        ];
        JsonNode[] cells =
        [
            .. bundles.Select(bundle => Code("1", new JsonObject { ["output_type"] = "display_data", ["data"] = bundle, ["metadata"] = Notes(address) })),
            .. Attacks.Words(address).Select(words => Code(words, new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = words })),
            .. Attacks.Words(address).Select(words => Code("1", new JsonObject { ["output_type"] = "error", ["ename"] = words, ["evalue"] = words, ["traceback"] = new JsonArray(words) })),
            .. Attacks.Html(address).Select(html => new JsonObject { ["cell_type"] = "markdown", ["metadata"] = new JsonObject(), ["source"] = "# " + html + "\n\n" + html }),
            Code("1", new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { ["application/vnd.plotly.v1+json"] = JsonNode.Parse("""{"data":[{"type":"bar","x":[1],"y":[1]}],"layout":{}}""") }, ["metadata"] = new JsonObject() }),
        ];
        var notebook = new JsonObject { ["nbformat"] = 4, ["nbformat_minor"] = 5, ["metadata"] = new JsonObject { ["clippings"] = new JsonObject { ["notice"] = Attacks.Words(address)[0] } }, ["cells"] = new JsonArray(cells) };

        var path = Path.Combine(_folder.Path, "<img src=x onerror=alert(1)>\u202e.ipynb");
        var parsed = Notebook.Parse(notebook.ToJsonString(), "hostile");
        var index = await new NotebookSite(Path.Combine(_folder.Path, "rendered"), Plotly).WriteAsync([(path, parsed)]);

        await HarmlessAsync(index);
        var visit = await HarmlessAsync(Directory.GetFiles(Path.GetDirectoryName(index)!, "*.html").Single(page => page != index));
        Assert.Contains("class=\"chart drawn\"", visit.Document, StringComparison.Ordinal);

        var alone = (await StandalonePage.RenderAsync(path, parsed, null, Plotly)).Html;
        visit = await HarmlessAsync(_folder.With("alone.html", alone).Path + "/alone.html");
        Assert.Contains("class=\"chart drawn\"", visit.Document, StringComparison.Ordinal);
    }

    private async Task<Browser.Visit> HarmlessAsync(string page)
    {
        var visit = await _browser.OpenAsync(page);
        Assert.True(visit.Errors.All(IsOfNbconvert), string.Join('\n', visit.Errors.Where(line => !IsOfNbconvert(line))));
        Assert.Equal(0, visit.Requests);
        Assert.DoesNotContain($"class=\"{Attacks.Mark}", visit.Document, StringComparison.Ordinal);
        Assert.Contains("</html>", visit.Document, StringComparison.Ordinal);
        return visit;
    }

    // nbconvert's own page asks for its scripts elsewhere.
    private static bool IsOfNbconvert(string error) => error.Contains("https://cdnjs.cloudflare.com", StringComparison.Ordinal) || error.Contains("ERR_NAME_NOT_RESOLVED", StringComparison.Ordinal);

    // Each attack is an article whose every field is the attack; the pages say it in their own head.
    private static TemporaryFolder Articles(IReadOnlyList<string> attacks)
    {
        var folder = new TemporaryFolder();
        var entries = new JsonArray();
        foreach (var (i, attack) in attacks.Index())
        {
            folder.With($"a{i}.txt", $"{attack}\n\nBy {attack}\n\nLONDON (Reuters) — The bridge {attack} opened on Friday, said Ada Quill. “It was time, {attack},” Quill said on Monday.\n\nThe {attack} ferry stopped on 4 March 2021. “{attack} is closed,” said Bo Harl <b>Marsh</b>.\n");
            entries.Add(new JsonObject { ["file"] = $"a{i}.txt", ["outlet"] = attack, ["headline"] = attack, ["byline"] = attack, ["published"] = "2021-03-04", ["syndicated_from"] = attack });
            var meta = System.Net.WebUtility.HtmlEncode(attack);
            folder.With($"p{i}.html", $"<html><head><title>{meta}</title><meta property=\"og:site_name\" content=\"{meta}\"><meta property=\"og:title\" content=\"{meta}\"><meta name=\"author\" content=\"{meta}\"></head><body><article><h1>{meta}</h1><p>The bridge opened on Friday, said Ada Quill, who leads the harbour and knows {meta} well. “It was time,” Quill said, and many people of the town agreed with her.</p><p>The ferry stopped on 4 March 2021, said Bo Harl, and nobody in the whole town was asked about it beforehand.</p></article></body></html>");
        }

        return folder.With("<img src=x onerror=alert(1)>.txt", "Bridge\n\nThe bridge opened on Friday.\n").With("\u202egpj.txt", "Ferry\n\nThe ferry stopped on Friday.\n").With("![a](x).txt", "Road\n\nThe road is shut.\n").With("bad<script>.txt", [0xff, 0xfe, 0x00])
            .With("corpus.json", new JsonObject { ["notice"] = attacks[0], ["articles"] = entries }.ToJsonString());
    }

    private static JsonObject Notes(string address) => new()
    {
        ["notice"] = Attacks.Words(address)[1],
        ["failures"] = new JsonArray(Attacks.Words(address)[0]),
        ["figure"] = new JsonObject { ["alt"] = Attacks.Words(address)[4], ["caption"] = Attacks.Words(address)[1], ["table"] = Attacks.Words(address)[6] },
    };

    private static JsonObject Code(string source, JsonObject output) => new()
    {
        ["cell_type"] = "code",
        ["execution_count"] = 1,
        ["metadata"] = new JsonObject(),
        ["source"] = source,
        ["outputs"] = new JsonArray(output),
    };

    private static Stream Plotly()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(KitFolders.Root, "artifacts", "clippings", "Plotly.NET.dll"));
        return assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith(".min.js", StringComparison.Ordinal)))!;
    }
}
