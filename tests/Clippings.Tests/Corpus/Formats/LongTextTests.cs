using System.Text.Json;
using CsCheck;

namespace Clippings.Tests;

/// <summary>Long texts of JSON are held in another way than those of tables, which must not show.</summary>
public sealed class LongTextTests
{
    private static readonly string Words = string.Concat(Enumerable.Repeat("The harbor “café” closed\nearly. ", 40));
    private static readonly string Solid = string.Concat(Enumerable.Repeat("港が早く閉まった。", 60));

    private static readonly string[] Titles = ["The Harbor", "Rain", ""];
    private static readonly string[] Pieces = [Words, Solid, " ", "\u00A0", "<", "<br>", "www.a.example/", "The Harbor", "é", "a b", "\n"];

    public static TheoryData<string> Texts =>
    [
        Words,
        Solid,
        $"\n\u00A0{Words}",
        $"  The Harbor: {Words}",
        $"\u3000The Harbor {Solid}",
        $"“{Words}”",
        $"<p>{Words}</p><p>{Words}</p>",
        $"{Words} 3 < 4 {Words}",
        new string(' ', 900),
        new string('\u00A0', 900),
        $" https://a.example/{new string('a', 900)}\u00A0",
        $"https://a.example/{new string('a', 2000)}",
        $"https://a.example/{new string('a', 900)} {Words}",
        $"{Words}\uFFFD𝄞\u0001\"\\",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_long_text_is_read_from_JSON_as_from_a_table(string text) => AssertSame("The Harbor", text);

    [Fact]
    public void Any_text_is_read_from_JSON_as_from_a_table() =>
        Gen.Select(Gen.Int[0, Titles.Length - 1], Gen.Int[0, Pieces.Length - 1].Array[1, 40])
            .Sample((title, pieces) => AssertSame(Titles[title], string.Concat(pieces.Select(piece => Pieces[piece]))), iter: 200);

    [Fact]
    public void Half_of_a_letter_in_a_long_text_becomes_a_mark() =>
        Assert.Equal($"{Words.Trim()} \uFFFD.", RecordFiles.Load("a.json", $$"""[{"text": {{JsonSerializer.Serialize(Words)[..^2]}} \ud800."}]""").Single().Text);

    // A second article, so that the file has texts whatever becomes of the first.
    private static void AssertSame(string title, string text)
    {
        var json = RecordFiles.Load("a.json", JsonSerializer.Serialize(new[] { new { title, text }, new { title = "Rain", text = "It fell." } }));
        var table = RecordFiles.Load("a.csv", $"title,text\n{Cell(title)},{Cell(text)}\nRain,It fell.\n");

        Assert.Equal(Read(table), Read(json));
    }

    private static string Cell(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<(string, string?, string?, string)> Read(Corpus corpus) =>
        corpus.Select(article => (article.Text, article.Headline, article.Url, string.Join('|', article.Lines.Select(line => line.Role))));
}
