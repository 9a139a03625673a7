using System.Xml.Linq;
using CsCheck;

namespace Clippings.Tests;

public sealed class ArticleSheetTests
{
    private const string Text = "Bridge & tunnel shut\n\n“It rains on <us> here,” Ann Lee said on Monday. Bob Orr, of Lund, was late.\n\nThe town waits.";

    private static readonly Corpus Clips = Articles.Corpus(Articles.Of(Text, "north/1", "The Herald & Sons"));

    [Fact]
    public void A_place_has_its_words()
    {
        var start = Text.IndexOf("Ann Lee", StringComparison.Ordinal);
        var page = Page((start, start + 7), (0, 6));

        Assert.Equal("Ann Lee", Place(page, $"p-{start}-{start + 7}").Value);
        Assert.Equal("Bridge", Place(page, "p-0-6").Value);
    }

    [Fact]
    public void Facts_stand_on_top_and_are_words()
    {
        var facts = Page().Element("dl")!;

        Assert.Contains("The Herald & Sons", facts.Value, StringComparison.Ordinal);
        Assert.Contains("unknown", facts.Value, StringComparison.Ordinal);
        Assert.Contains(" words in ", facts.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_are_told_where_a_line_is_not_plain_text()
    {
        var corpus = Corpus.Load(KitFolders.Seeds);
        var page = XElement.Parse($"<main>{corpus.Sheet(corpus[0].Id, [])}</main>");

        Assert.Equal(
            corpus[0].Lines.Where(line => line.Role != LineRole.Body).Select(line => line.Role.ToString().ToLowerInvariant()),
            page.Descendants("span").Where(e => (string?)e.Attribute("class") == "role").Select(e => e.Value));
        Assert.Contains(corpus[0].Lines, line => line.Role == LineRole.Headline);
    }

    [Fact]
    public void What_others_have_too_is_listed_marked_and_led_to_on_both_pages()
    {
        var shared = FamilyTests.Words(0, 20);
        var corpus = Articles.Corpus(Articles.Of($"One “two {shared} three” four.", "a"), Articles.Of($"Five {shared} six.", "b", "The Herald"), Articles.Of(FamilyTests.Words(90, 20), "c"));
        var reuse = new SharedNotes(corpus.Reuse());

        var page = XElement.Parse($"<main>{corpus.Sheet("a", [], reuse, id => $"{id}.html")}</main>");
        var other = XElement.Parse($"<main>{corpus.Sheet("b", [], reuse, _ => null)}</main>");

        Assert.Equal("Shares 1 passage with 1 other article", page.Element("details")!.Element("summary")!.Value);
        var links = page.Element("details")!.Descendants("a").ToList();
        Assert.Equal(["#p-9-78", "b.html#p-5-74"], links.Select(link => (string?)link.Attribute("href")));
        Assert.Equal(shared, Place(page, "p-9-78").Value);
        Assert.Equal(shared, Place(other, "p-5-74").Value);
        Assert.Equal(shared, string.Concat(page.Descendants("span").Where(e => (string?)e.Attribute("class") == "shared").Select(e => e.Value)));
        Assert.Equal(["#p-5-74"], other.Element("details")!.Descendants("a").Select(link => (string?)link.Attribute("href")));
        Assert.Null(XElement.Parse($"<main>{corpus.Sheet("c", [], reuse, _ => null)}</main>").Element("details"));
    }

    [Fact]
    public void A_shared_passage_that_crosses_a_quotation_is_marked_whole_and_cuts_nothing()
    {
        var corpus = Articles.Corpus(Articles.Of("“It rains, and the bridge is safe,” Ann Lee said and it will stay.", "a"), Articles.Of("Now the bridge is safe Ann Lee said and it will stay.", "b"));

        var page = XElement.Parse($"<main>{corpus.Sheet("a", [], new SharedNotes(corpus.Reuse()), _ => null)}</main>", LoadOptions.PreserveWhitespace);
        var label = Assert.Single(page.Descendants("sup"));
        Assert.Equal("quote", ((string?)label.ElementsBeforeSelf("span").Last().Attribute("class"))!.Split(' ')[0]);
        label.Remove();

        Assert.Equal("It rains, and the bridge is safe,", string.Concat(page.Descendants("span").Where(e => ((string?)e.Attribute("class") ?? "").StartsWith("quote", StringComparison.Ordinal)).Select(e => e.Value)));
        Assert.Equal("the bridge is safe,” Ann Lee said and it will stay", Assert.Single(page.Descendants("mark")).Value);
        Assert.Equal("the bridge is safe,” Ann Lee said and it will stay", string.Concat(page.Descendants("span").Where(e => (string?)e.Attribute("class") == "shared").Select(e => e.Value)));
    }

    [Fact]
    public void Ten_passages_are_listed_and_the_others_counted()
    {
        var corpus = Articles.Corpus([Articles.Of(string.Join(" x ", Enumerable.Range(0, 12).Select(n => FamilyTests.Words(100 * n, 10 + n))), "a"), .. Enumerable.Range(0, 12).Select(n => Articles.Of(FamilyTests.Words(100 * n, 10 + n), $"b{n:00}"))]);

        var list = XElement.Parse($"<main>{corpus.Sheet("a", [], new SharedNotes(corpus.Reuse()), id => $"{id}.html")}</main>").Element("details")!;

        Assert.Equal(11, list.Descendants("li").Count());
        Assert.Equal("2 shorter ones", list.Descendants("li").Last().Value);
        Assert.StartsWith("12 words with", list.Descendants("li").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_times_and_names_are_marked()
    {
        var marked = Page().Descendants("span").ToLookup(e => ((string?)e.Attribute("class") ?? "").Split(' ')[0], e => e.Value);

        Assert.Contains("It rains on <us> here,", marked["quote"]);
        Assert.Contains("Monday", marked["time"]);
        Assert.Contains("Bob Orr", marked["name"]);
        Assert.Contains("Ann Lee", marked["speaker"]);
    }

    [Fact]
    public void Whatever_the_places_each_is_there_once_and_the_text_is_whole() =>
        Gen.Select(Gen.Int[-2, Text.Length + 2], Gen.Int[-2, Text.Length + 2]).Array[0, 12].Sample(pairs =>
        {
            var places = pairs.Select(p => (Start: Math.Min(p.Item1, p.Item2), End: Math.Max(p.Item1, p.Item2))).ToArray();
            var page = Page(places);
            foreach (var label in page.Descendants().Where(e => e.Name == "sup" || (string?)e.Attribute("class") == "role").ToList())
                label.Remove();

            Assert.Equal(Text.Replace("\n\n", "", StringComparison.Ordinal), string.Concat(page.Elements("section").Elements("p").Select(p => p.Value.TrimStart())));
            foreach (var (start, end) in places.Where(p => p.Start >= 0 && p.End <= Text.Length && p.Start < p.End).Distinct())
            {
                // What begins where no line is, between paragraphs, begins with the next line.
                if (Text[start] != '\n')
                    Assert.StartsWith(Place(page, $"p-{start}-{end}").Value, Text[start..end].Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        });

    [Fact]
    public void A_page_costs_ten_kilobytes_and_two_a_hundred_words_at_most()
    {
        foreach (var folder in (string[])[KitFolders.Seeds, .. KitFolders.Shared("data/quotes-dev") is { } shared ? [shared] : Array.Empty<string>()])
        {
            var corpus = Corpus.Load(folder);
            var reuse = new SharedNotes(corpus.Reuse());
            foreach (var article in corpus)
            {
                var places = article.Quotes(corpus).Select(q => (q.Start, q.End)).Concat(article.Times().Select(t => (t.Start, t.End)));
                Assert.InRange(corpus.Sheet(article.Id, places, reuse, id => $"{id}.html").Length, 0, 9_000 + (20 * ArticleRow.Of(article).Words));
            }
        }
    }

    private static XElement Page(params (int Start, int End)[] places) => XElement.Parse($"<main>{Clips.Sheet("north/1", places)}</main>", LoadOptions.PreserveWhitespace);

    private static XElement Place(XElement page, string id) => Assert.Single(page.Descendants(), e => (string?)e.Attribute("id") == id);
}
