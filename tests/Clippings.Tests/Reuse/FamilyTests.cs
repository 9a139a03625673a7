namespace Clippings.Tests;

public sealed class FamilyTests
{
    private static readonly DateOnly Monday = new(2022, 1, 10);

    [Fact]
    public void A_short_story_inside_a_long_one_is_of_its_family()
    {
        var clips = Clips(Telling("a", Words(0, 90)), Telling("b", $"{Words(0, 60)} {Words(500, 400)}"), Telling("c", Words(2000, 90)));

        var rows = clips.Families();

        Assert.Equal([(1, "a"), (1, "b")], rows.Select(row => (row.Family, row.Article)));
        Assert.Equal(60 / 90.0, rows[0].Shared, 6);
        Assert.Equal(60 / 460.0, rows[1].Shared, 6);
    }

    [Theory]
    [InlineData(54, 90, true)]
    [InlineData(53, 90, false)]
    [InlineData(54, 254, true)]
    [InlineData(54, 255, false)]
    [InlineData(13, 13, true)]
    [InlineData(13, 15, false)]
    public void Fifty_runs_of_five_words_and_a_fifth_of_the_shorter_make_a_family_or_the_whole_of_it(int common, int words, bool family) =>
        Assert.Equal(family, Clips(Telling("a", $"{Words(0, common)} {Words(500, words - common)}"), Telling("b", $"{Words(0, common)} {Words(1000, 900)}")).Families().Count > 0);

    [Fact]
    public void The_story_of_most_outlets_travelled_furthest_then_of_most_articles_then_over_most_days()
    {
        var families = Clips(
            Telling("a", Words(0, 90), day: 1, outlet: "North"), Telling("b", Words(0, 90), day: 2, outlet: "North"),
            Telling("c", Words(200, 90), day: 1, outlet: "North"), Telling("d", Words(200, 90), day: 5, outlet: "North"),
            Telling("e", Words(400, 90), day: 3, outlet: "South"), Telling("f", Words(400, 90), day: 2, outlet: "North"),
            Telling("g", Words(600, 90)), Telling("h", Words(600, 90)), Telling("i", Words(600, 90))).Families();

        var travels = families.Travels();

        Assert.Equal([("f", 2, 2, 1), ("g", 3, 1, null), ("c", 2, 1, 4), ("a", 2, 1, (int?)1)], travels.Select(row => (row.Article, row.Articles, row.Outlets, row.Days)));
        Assert.Equal(["f", "e", "g", "h", "i", "c", "d", "a", "b"], families.Furthest().Select(row => row.Article));
    }

    [Fact]
    public void The_earlier_one_is_followed_and_one_day_decides_nothing()
    {
        var dated = Clips(Telling("a", Words(0, 90), day: 2), Telling("b", Words(0, 90), day: 0), Telling("c", Words(0, 90), day: 2), Telling("d", Words(0, 90)));

        Assert.Equal([("b", null), ("a", "b"), ("c", "b"), ("d", null)], dated.Families().Select(row => (row.Article, row.Source)));
        Assert.All(Clips(Telling("a", Words(0, 90), day: 1), Telling("b", Words(0, 90), day: 1)).Families(), row => Assert.Null(row.Source));
    }

    [Fact]
    public void What_corpus_json_states_of_the_source_wins_over_days()
    {
        var clips = Clips(Telling("a", Words(0, 90), day: 0, outlet: "Harbor News", from: "The Fjord Times"), Telling("b", Words(0, 90), day: 2, outlet: "Fjord Times"));

        Assert.Equal([("a", "b"), ("b", null)], clips.Families().Select(row => (row.Article, row.Source)));
    }

    [Theory]
    [InlineData("GENEVA (AP) — ", "")]
    [InlineData("", "\n\nThe Associated Press contributed to this report.")]
    [InlineData("By Ann Lee, Associated Press\n\n", "")]
    public void A_credit_in_the_text_states_a_source(string before, string after)
    {
        var wire = Articles.Read("b", $"{Words(0, 90)}", Monday.AddDays(3)) is var read ? Telling("b", read.Text, day: 3, outlet: "Associated Press") : null!;
        var paper = Articles.Read("a", $"Talks end early\n\n{before}{Words(0, 90)}{after}", Monday);

        Assert.Equal([("a", "b"), ("b", null)], Clips(paper, wire).Families().Select(row => (row.Article, row.Source)));
    }

    [Fact]
    public void An_article_with_a_source_elsewhere_follows_none_that_is_here()
    {
        var clips = Clips(Telling("a", Words(0, 90), day: 0, outlet: "Harbor News"), Telling("b", Words(0, 90), day: 2, outlet: "Market Post", from: "Fjord Times"));

        Assert.All(clips.Families(), row => Assert.Null(row.Source));
    }

    [Fact]
    public void A_picture_of_an_agency_makes_no_story_of_it()
    {
        var paper = Articles.Read("a", $"Talks end early\n\nAnn Lee/AP\n\n{Words(0, 90)}", Monday);

        Assert.Equal([("a", null), ("b", "a")], Clips(paper, Telling("b", Words(0, 90), day: 3, outlet: "Associated Press")).Families().Select(row => (row.Article, row.Source)));
    }

    [Fact]
    public void Boilerplate_makes_no_family()
    {
        var disclaimer = Words(9000, 70);
        var clips = Clips([.. Enumerable.Range(0, 25).Select(number => Telling($"a{number:00}", $"{Words(100 * number, 60)} {disclaimer}"))]);

        Assert.Equal(ReuseKind.Boilerplate, Assert.Single(clips.Reuse()).Kind);
        Assert.Empty(clips.Families());
    }

    [Fact]
    public void Without_copies_the_first_telling_stays_whatever_days_lie_between()
    {
        var clips = Clips(Telling("a", Words(0, 90), day: 9, outlet: "Web"), Telling("b", Words(0, 90), day: 0, outlet: "Print"), Telling("c", Words(500, 90), day: 1, outlet: "Web"));

        Assert.Equal(["b", "c"], clips.WithoutCopies().Select(article => article.Id));
        Assert.Equal(["a", "c"], clips.WithoutCopies("web").Select(article => article.Id));
        Assert.Equal(["b", "c"], clips.WithoutCopies().WithoutCopies().Select(article => article.Id));
        Assert.Contains("did you mean", Assert.Throws<KeyNotFoundException>(() => clips.WithoutCopies("Prnt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_digests_hold_one_family_and_the_originals_the_story_that_was_filed_twice()
    {
        Assert.Equal(["philadelphia-inquirer-2022-01-13", "washington-post-2022-01-13"], Corpus.Load(KitFolders.Seeds).Dated().Families().Select(row => row.Article));
        if (KitFolders.Shared("seeds") is { } folder)
            Assert.Equal(["000_91fbd246788a53f9", "001_e8c90f5480013379"], Corpus.Load(folder).Dated().Families().Select(row => row.Article).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    public void A_share_lies_between_nothing_and_all(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Clips(Telling("a", "One.")).Families(containment: share));

    internal static string Words(int from, int count) => string.Join(' ', Enumerable.Range(from, count).Select(number => FormattableString.Invariant($"w{number}")));

    internal static Article Telling(string id, string text, int? day = null, string? outlet = null, string? from = null) => new()
    {
        Id = id,
        File = id + ".txt",
        Text = text,
        Lines = LineReader.Read(id, text),
        Sha256 = "",
        Outlet = outlet,
        SyndicatedFrom = from,
        Published = day is { } days ? Monday.AddDays(days) : null,
    };

    private static Corpus Clips(params Article[] articles) => Articles.Corpus(articles);
}
