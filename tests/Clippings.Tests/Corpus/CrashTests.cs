using System.Text;

namespace Clippings.Tests;

/// <summary>Small inputs that once ended a step.</summary>
public sealed class CrashTests
{
    private static readonly DateOnly Last = DateOnly.MaxValue;

    public static TheoryData<string, DateOnly> Texts() => new()
    {
        { "The bridge is safe, the mayor said,", new(2022, 1, 13) },
        { "The river rose again, the mayor, Ada Quill, said,\n\nIt fell.", new(2022, 1, 13) },
        { "Bridge opens\n\n\uFEFF\n\nThe bridge opened on Friday.", new(2022, 1, 13) },
        { "\uFEFF\n\uFEFF\uFEFF\nThe bridge opened.", new(2022, 1, 13) },
        { "They met on Sunday and will meet on Monday at noon. The week after that, they rest.", Last },
        { "They met on Friday and last Monday. A week ago they met, and ten years ago.", DateOnly.MinValue },
        { "On Dec. 31, 9999, and the following Sunday, and next week, they meet. A decade later they met at Christmas.", Last },
        { "On Jan. 1, 0001, and the Sunday before, they met, a week earlier.", DateOnly.MinValue },
        { "A thousand millennia later they met; 100,000 millennia later they met; 100,000 millennia later they met.", Last },
        { "“\ud800” he said on \udc00 Sunday.", Last },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_step_fails_on_it(string text, DateOnly published)
    {
        var article = Articles.Read("a", text, published);
        var undated = Articles.Read("b", text);
        var corpus = Articles.Corpus(article, undated).Dated();

        var events = corpus.Events(corpus.People());
        _ = (corpus.Quotes(), corpus.Indirect(), corpus.Tokens(), corpus.Times(), corpus.NearDuplicates(), corpus.Reuse(), corpus.Meaning().Coverage(a => a.Id), corpus.Meaning().Differences());
        _ = (events.Around(corpus, 21), events.Silences(), corpus.By(a => a.Outlet ?? a.Id).Of(events).Timeline(), corpus.LookBackAndAhead(events));

        Assert.Empty(corpus.Failures);
    }

    [Theory]
    [InlineData("""{ "articles": [ { "file": "a.txt", "headline": "\ud800" } ] }""")]
    [InlineData("""{ "articles": [ { "file": "a.txt", "head\ud800line": "x", "outlet": "\udfff\ud800" } ] }""")]
    [InlineData("""{ "notice": "\ud800", "articles": [ { "file": "a.txt" } ] }""")]
    public void A_manifest_that_spells_half_a_character_is_used_but_for_that(string json)
    {
        using var folder = new TemporaryFolder().With("a.txt", "The bridge opened.").With("corpus.json", json);

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("a", Assert.Single(corpus).Id);
        Assert.Empty(corpus.Report.Errors);
    }

    [Fact]
    public void A_manifest_that_is_not_UTF_8_is_read_with_a_warning()
    {
        using var folder = new TemporaryFolder().With("a.txt", "The bridge opened.")
            .With("corpus.json", Encoding.Latin1.GetBytes("""{ "articles": [ { "file": "a.txt", "headline": "Café" } ] }"""));

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("Café", corpus[0].Headline);
        Assert.Equal("corpus.json", Assert.Single(corpus.Report.Warnings).File);
    }
}
