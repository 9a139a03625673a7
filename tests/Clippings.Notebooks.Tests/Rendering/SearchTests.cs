using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>The index that a page's script searches. What it does with it is tested in a browser.</summary>
public sealed partial class SearchTests
{
    private static readonly string[] Known = ["alpha", "beta", "gamma", "delta", "epsilon", "Zeta", "ëta", "1984"];

    [Theory]
    [InlineData("Russia’s “dead end”, 2022-01-13", "russia s dead end 2022 01 13")]
    [InlineData("Québec ŁÓDŹ cafe\u0301 ﬁve", "quebec łodz cafe five")]
    [InlineData("  …  ", "")]
    public void Words_are_folded(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public async Task A_notebook_is_found_by_its_sections_and_by_what_it_shows()
    {
        var documents = SearchDocuments.Of(await PageAsync(
            Prose("# Who?\n\nBefore *all*."),
            Prose("## Why?\n\nBecause."),
            Shown("hidden()", (MimeTypes.Html, "<table><thead><tr><th>per_word</th></tr></thead><tbody><tr><td>5</td><td>Rau<sup>1</sup></td></tr></tbody></table>")),
            Shown("drawn()", (MimeTypes.Svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>The finding</title><text>12</text></svg>")))).ToList();

        Assert.Equal(
            [new("a%20b.html", "Who?", "", "Who? Before all."), new("a%20b.html#why", "Who?", "Why?", "Why? Because. per word 5 Rau The finding")],
            documents);
    }

    [Fact]
    public void Parts_hold_each_word_with_its_documents()
    {
        var index = new SearchIndex();
        index.Add(new("a.html", "Talks", "", "Talks end. Talks!"));
        index.Add(new("b.html", "Bridge", "Harbour", "No talks here"));
        var parts = index.Parts().ToDictionary(part => part.Name, part => part.Text);

        Assert.Equal("searchList({\"documents\":2,\"words\":[\"bridge\"],\"texts\":[0],\"common\":[]});\n", parts["list.js"]);
        Assert.Contains("\"talks\":[0,7,1,1]", parts["words-1.js"], StringComparison.Ordinal);
        Assert.Contains("\"harbour\":[1,5]", parts["words-1.js"], StringComparison.Ordinal);
        Assert.Equal("searchPart(\"texts\",0,[\n[\"a.html\",\"Talks\",\"\",\"Talks end. Talks!\"],\n[\"b.html\",\"Bridge\",\"Harbour\",\"No talks here\"]\n]);\n", parts["texts-1.js"]);
    }

    [Fact]
    public void Every_word_of_every_document_is_found_in_the_part_that_the_list_names() =>
        Gen.Int[0, 7].List[0, 30].Select(words => string.Join(' ', words.Select(word => Known[word]))).List[1, 40].Sample(texts =>
        {
            var index = new SearchIndex();
            foreach (var (i, text) in texts.Index())
                index.Add(new($"{i}.html", $"t{i}", "", text));
            var parts = index.Parts().ToDictionary(part => part.Name, part => Argument(part.Text));
            foreach (var (i, text) in texts.Index())
            {
                foreach (var word in SearchWords.Of(text))
                    Assert.Contains(i, Documents(parts["words-1.js"].GetProperty(word)));
            }
        });

    [Fact]
    public void A_large_index_is_cut_so_that_a_search_for_two_words_loads_less_than_a_megabyte()
    {
        var random = new Random(1);
        var index = new SearchIndex();
        for (var i = 0; i < 3000; i++)
            index.Add(new($"articles/{i}.html", $"Story {i}", "", "the of " + string.Join(' ', Enumerable.Range(0, 300).Select(_ => $"w{(int)(20_000 * Math.Pow(random.NextDouble(), 3))}"))));
        var parts = index.Parts().ToList();
        var list = Argument(parts[0].Text);

        Assert.Equal(["of", "story", "the"], list.GetProperty("common").EnumerateArray().Select(word => word.GetString()).Where(word => word![0] != 'w'));
        Assert.All(parts.Skip(1), part => Assert.InRange(Encoding.UTF8.GetByteCount(part.Text), 1, 80_000));
        // The list, two parts for each of two words, and ten texts, each of a part of its own.
        var worst = Encoding.UTF8.GetByteCount(parts[0].Text)
            + (4 * parts.Where(part => part.Name.StartsWith("words", StringComparison.Ordinal)).Max(part => part.Text.Length))
            + (10 * parts.Where(part => part.Name.StartsWith("texts", StringComparison.Ordinal)).Max(part => part.Text.Length));
        Assert.InRange(worst, 1, 1_000_000);
    }

    private static IEnumerable<int> Documents(JsonElement steps)
    {
        var at = 0;
        foreach (var step in steps.EnumerateArray().Select(step => step.GetInt32()).Chunk(2))
            yield return at += step[0];
    }

    private static JsonElement Argument(string script) => JsonDocument.Parse(Call().Match(script).Groups[1].Value).RootElement;

    private static async Task<RenderedPage> PageAsync(params NotebookCell[] cells)
    {
        using var code = new CodeHtml();
        return new("a b", "a b.ipynb", await NotebookContent.RenderAsync(Notebook(cells), "a b.ipynb", code, new PassageLinks(null), CodeChoice.Folded), "", "", [], null);
    }

    [GeneratedRegex(@"^search(?:List\(|Part\(""\w+"",\d+,)(.*)\);\n$", RegexOptions.Singleline)]
    private static partial Regex Call();
}
