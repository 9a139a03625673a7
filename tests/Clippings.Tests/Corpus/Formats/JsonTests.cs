using System.Text;

namespace Clippings.Tests;

public sealed class JsonTests
{
    private const string One = """{"id": 7, "title": "One", "text": "First.", "topics": ["rain", "harbor"], "paid": false, "more": null}""";
    private const string Two = """{"title": "Two", "text": "Second."}""";

    public static TheoryData<string, string> Layouts => new()
    {
        { "a.jsonl", $"{One}\n{Two}\n" },
        { "a.ndjson", $"\r\n{One}\r\n\r\n{Two}" },
        { "a.json", $"{One}\n{Two}\n" },
        { "a.json", $"[{One}, {Two}]" },
        { "a.jsonl", $"[{One},\n{Two}]" },
        { "a.json", $"{One.Replace(",", ",\n", StringComparison.Ordinal)} {Two}" },
        { "a.json", $$"""{"status": "ok", "sources": ["a", "b"], "articles": [{{One}}, {{Two}}], "tags": [{"a": 1}]}""" },
        { "a.json", $$"""{"response": {"status": "ok", "tags": [], "results": [{{One}}, {{Two}}], "pages": 3} }""" },
        { "a.json", $$"""{"meta": {"results": [{"id": 1}]}, "hits": {"hits": [{"_source": {{One}} }, {"_source": {{Two}} }]} }""" },
        { "a.json", $$"""{"stories": [{{One}}, {{Two}}]}""" },
        { "a.json", $"[{One}, /* none */ {Two},]" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Objects_are_articles_wherever_they_stand(string name, string json)
    {
        var corpus = RecordFiles.Load(name, json);

        Assert.Equal(["a-1", "a-2"], corpus.Select(a => a.Id));
        Assert.Equal([("One", "One\n\nFirst."), ("Two", "Two\n\nSecond.")], corpus.Select(a => (a.Headline, a.Text)));
        Assert.Empty(corpus.Report.Lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Letters_of_several_bytes_are_whole_wherever_a_piece_of_the_file_ends(int shift)
    {
        var text = new string('a', shift) + string.Concat(Enumerable.Repeat("é€𝄞", 30_000));
        var line = Encoding.UTF8.GetBytes($$"""{"title": "One", "text": "{{text}}"}""");

        var corpus = RecordFiles.Load("a.jsonl", line);
        var latin = RecordFiles.Load("a.jsonl", [.. line, (byte)'\n', .. "{\"text\": \"caf"u8, 0xE9, .. "\"}"u8]);

        Assert.Empty(corpus.Report.Warnings);
        Assert.Equal($"One\n\n{text}", Assert.Single(corpus).Text);
        Assert.StartsWith($"byte {line.Length + 15} is not UTF-8", latin.Report.Warnings[0].Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    public void Numbers_that_JSON_has_not_are_no_values(string name)
    {
        // Of many lengths, so that some stand where a piece of the file ends.
        var records = Enumerable.Range(0, 700).Select(n => $$"""{"title": "NaN {{n}}", "text": "Said \"NaN\", -Infinity {{new string('x', n)}}.", "score": NaN, "more": [Infinity, -Infinity, 2], "outlet": NaN}""").ToList();

        var corpus = RecordFiles.Load(name, name == "a.json" ? $"[{string.Join(",\n", records)}]" : string.Join('\n', records));

        Assert.Equal(700, corpus.Count);
        Assert.Empty(corpus.Report.Warnings);
        Assert.All(corpus.Index(), pair =>
        {
            Assert.Equal($"NaN {pair.Index}\n\nSaid \"NaN\", -Infinity {new string('x', pair.Index)}.", pair.Item.Text);
            Assert.Null(pair.Item.Outlet);
        });
    }

    [Fact]
    public void One_object_that_is_an_article_is_one_also_where_it_holds_lists()
    {
        var article = Assert.Single(RecordFiles.Load("a.json", """{"title": "One", "maintext": "First.", "authors": [{"name": "Ada Quill"}, {"name": "Jo Park"}], "images": [{"url": "http://x.example/a.png"}]}"""));

        Assert.Equal(("a", "a.json", "One\n\nFirst.", "Ada Quill, Jo Park"), (article.Id, article.File, article.Text, article.Byline));
    }

    [Fact]
    public void What_else_an_object_states_is_kept_by_its_own_names()
    {
        var article = RecordFiles.Load("a.jsonl", $"{One}\n{Two}\n")[0];

        Assert.Equal([("id", "7"), ("paid", "false"), ("topics", "rain;harbor")], article.Extra.Select(extra => (extra.Key, extra.Value)).Order());
    }

    [Theory]
    [InlineData("a.json", "[", ", ", "]")]
    [InlineData("a.json", "{\"articles\": [", ", ", "]}")]
    [InlineData("a.jsonl", "", "\n", "")]
    public void Wherever_it_is_cut_what_is_whole_is_kept(string name, string before, string between, string after)
    {
        var whole = Encoding.UTF8.GetBytes(before + string.Join(between, Enumerable.Range(1, 4).Select(n => $$"""{"title": "é{{n}}", "text": "It rained {{n}} times, they said."}""")) + after);

        for (var length = 1; length < whole.Length; length += 3)
        {
            var corpus = RecordFiles.Load(name, whole[..length]);
            var complete = Encoding.UTF8.GetString(whole, 0, length).Split("said.\"}").Length - 1;
            Assert.Equal(Enumerable.Range(1, complete).Select(n => $"é{n}\n\nIt rained {n} times, they said."), corpus.Select(a => a.Text));
        }
    }

    [Fact]
    public void A_line_that_is_broken_costs_itself()
    {
        var corpus = RecordFiles.Load("a.jsonl", $"{One}\n{{\"title\": \n[1]\n{Two}\n");

        Assert.Equal(2, corpus.Count);
        Assert.Equal(["is not valid JSON or cut off in line 2, left out: correct it there, or fetch the file anew.", "has no object in line 3, left out: write { \"text\": \"…\" } there."], corpus.Report.Warnings.Select(w => w.Note));
    }

    [Fact]
    public void Where_JSON_breaks_the_line_is_named()
    {
        var corpus = RecordFiles.Load("a.json", $"[{One},\n{Two},\n{{\"text\": oh}}]");

        Assert.Equal(2, corpus.Count);
        Assert.Contains("line 3, object 3: correct it there", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_becomes_a_whole_one() =>
        Assert.Equal("One \ufffd here.", Assert.Single(RecordFiles.Load("a.json", """[{"text": "One \ud83d here."}]""")).Text);

    [Fact]
    public void A_record_that_is_longer_than_what_is_read_at_once_is_whole()
    {
        var text = string.Join(' ', Enumerable.Repeat("The harbor froze over again.", 20_000));

        Assert.Equal([text, "Short."], RecordFiles.Load("a.json", $$"""{"items": [{"text": "{{text}}"}, {"text": "Short."}]}""").Select(a => a.Text));
    }

    [Fact]
    public void JSON_in_UTF16_is_read() =>
        Assert.Equal("Café", Assert.Single(RecordFiles.Load("a.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("""[{"title": "Café", "text": "It closed."}]""")])).Headline);

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("\"text\"")]
    [InlineData("{\"articles\": []}")]
    [InlineData("nothing")]
    [InlineData("{")]
    public void What_holds_no_articles_says_so(string json)
    {
        var corpus = RecordFiles.Load("a.json", json);

        Assert.Empty(corpus);
        Assert.EndsWith(".", Assert.Single(corpus.Report.Skipped).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_deeper_than_any_record_harm_nothing() =>
        Assert.Empty(RecordFiles.Load("a.json", new string('[', 100_000) + new string('{', 100_000)));

    [Fact]
    public void Very_many_names_take_no_long_time()
    {
        var names = string.Join(", ", Enumerable.Range(0, 200_000).Select(n => $"\"k{n}\": {n}"));

        Assert.Equal("First.", Assert.Single(RecordFiles.Load("a.json", $$"""[{"text": "First.", "all": { {{names}} } }]""")).Text);
    }
}
