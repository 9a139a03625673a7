using AngleSharp.Html.Parser;

namespace Clippings.Docs.Tests;

/// <summary>Pages say whose texts they speak of, how to cite them, and when the texts are no longer those.</summary>
public sealed class ColophonTests : IDisposable
{
    private readonly KitCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task Pages_name_the_corpus_and_its_hash_and_say_when_an_article_has_changed()
    {
        var hash = Corpus.Load(Path.Combine(_copy.Path, "seeds")).Sha256[..12];
        Assert.Equal(0, (await CliProcess.RunAsync(_copy.Path, "render")).ExitCode);

        Assert.Equal($"To cite these pages: Clippings 0.1.0, corpus SHA-256 {hash}.", Words("index", "footer")[0]);
        Assert.StartsWith("Corpus “seeds”: 5 articles, 10 January 2022 to 13 January 2022; computed on digests written for this kit. Outlets: ", Words("index", ".about")[1], StringComparison.Ordinal);
        Assert.Equal($"To cite it: “Which words mark whom?”, Clippings 0.1.0, corpus SHA-256 {hash}.", Words("02-terms", "footer p")[1]);
        Assert.DoesNotContain(Words("02-terms", ".notice"), IsDoubt);

        File.AppendAllText(Directory.EnumerateFiles(Path.Combine(_copy.Path, "seeds"), "*.txt").First(), "\nOne more line.\n");
        Assert.Equal(0, (await CliProcess.RunAsync(_copy.Path, "render", "notebooks/02-terms.ipynb")).ExitCode);

        Assert.Contains(Words("02-terms", ".notice"), IsDoubt);
        Assert.Equal($"To cite it: “Which words mark whom?”, Clippings 0.1.0, corpus SHA-256 {hash}.", Words("02-terms", "footer p")[1]);
    }

    private static bool IsDoubt(string notice) => notice == "Articles of “seeds” have changed, or are gone, since this notebook was run: its numbers are of the texts as they were. Run it again.";

    private List<string> Words(string page, string selector)
    {
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_copy.Path, "rendered", page + ".html")));
        return [.. document.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];
    }
}
