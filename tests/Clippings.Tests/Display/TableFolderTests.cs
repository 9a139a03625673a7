using System.Text.Json.Nodes;

namespace Clippings.Tests;

public sealed class TableFolderTests : IDisposable
{
    private readonly TemporaryFolder _out = new();
    private readonly Corpus _one = Articles.Corpus(Articles.Of("The bridge opened."));

    public void Dispose() => _out.Dispose();

    [Fact]
    public void The_manifest_lists_every_table_with_its_rows()
    {
        _one.Export(_out.Path, TableFormat.Jsonl, ["tokens", "lines"]);

        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(_out.Path, "clippings.json")))!;
        Assert.Equal("""{"lines":{"file":"lines.jsonl","rows":1},"tokens":{"file":"tokens.jsonl","rows":3}}""", manifest["tables"]!.ToJsonString());
        Assert.Equal(_one.Sha256, (string?)manifest["corpus"]);
    }

    [Fact]
    public void Tables_of_the_same_corpus_stay_those_of_another_go_and_no_other_file_is_touched()
    {
        using var pages = new TemporaryFolder().With("page.html", "<h1>Bridge opens again</h1><p>The bridge opened on Friday, said Ada Quill.</p>");
        _out.With("mine.csv", "a");
        var other = Corpus.Load(pages.Path);
        other.Export(_out.Path, names: ["tokens"]);
        other.Export(_out.Path, names: ["quotes"]);
        Assert.Equal(["clippings.json", "mine.csv", "quotes.csv", "text/page.txt", "tokens.csv"], Files());

        _one.Export(_out.Path, names: ["lines"]);

        Assert.Equal(["clippings.json", "lines.csv", "mine.csv"], Files());
    }

    [Fact]
    public void A_table_in_another_format_takes_the_place_of_the_first()
    {
        _one.Export(_out.Path, names: ["lines"]);
        // A path that ends in a slash is the same folder.
        _one.Export(_out.Path + "/", TableFormat.Jsonl, ["lines"]);

        Assert.Equal(["clippings.json", "lines.jsonl"], Files());
    }

    [Fact]
    public void A_manifest_that_names_files_outside_the_folder_costs_none()
    {
        using var folder = new TemporaryFolder().With("precious.txt", "a").With("out/clippings.json", """{"version":"1","corpus":"x","tables":{"lines":{"file":"../precious.txt","rows":1}},"texts":["/etc/none"]}""");

        _one.Export(Path.Combine(folder.Path, "out"), names: ["lines"]);

        Assert.True(File.Exists(Path.Combine(folder.Path, "precious.txt")));
    }

    private IEnumerable<string> Files() => Directory.GetFiles(_out.Path, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_out.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
