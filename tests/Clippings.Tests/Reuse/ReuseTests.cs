namespace Clippings.Tests;

public sealed class ReuseTests
{
    private const string SignOff = "Write to the desk at any hour of day or night.";

    [Fact]
    public void A_row_has_the_offsets_of_a_run_in_both_articles()
    {
        const string A = "Officials said: the bridge over the River Ull was closed on Monday for good.";
        const string B = "It rained. The bridge, over the river Ull, was closed on Monday. Nobody minds.";

        var row = Assert.Single(Articles.Corpus(Articles.Of(A), Articles.Of(B, "b")).Reuse());

        Assert.Equal(("a", "b", 10, ReuseKind.Exact, 1.0, 2), (row.ArticleA, row.ArticleB, row.Words, row.Kind, row.Similarity, row.Articles));
        Assert.Equal("the bridge over the River Ull was closed on Monday", A[row.StartA..row.EndA]);
        Assert.Equal("The bridge, over the river Ull, was closed on Monday", B[row.StartB!.Value..row.EndB!.Value]);
    }

    [Theory]
    [InlineData("The mayor's plan isn't ready, he’ll say", "the mayor’s plan ISN'T ready he'll say", true)]
    [InlineData("a multi-pronged U.S. plan for 1,000 tons", "a multi pronged u s plan for 1 000 tons", true)]
    [InlineData("the dogs' owner said he would not come", "the dogs owner said he would not come", true)]
    [InlineData("the café on the square was closed again", "the CAFÉ on the square was closed again", true)]
    [InlineData("the dog's owner said he would not come", "the dogs owner said he would not come", false)]
    public void Words_are_letters_and_digits_with_apostrophes_inside(string a, string b, bool same)
    {
        var rows = Articles.Corpus(Articles.Of(a), Articles.Of(b, "b")).Reuse(words: 7);

        Assert.Equal(same, rows.Any(row => row.Kind == ReuseKind.Exact && row.StartA == 0 && row.EndA == a.Length));
    }

    [Theory]
    [InlineData("the red bridge over the old river was closed on monday", "the red bridge over the wide river was closed on monday", 10, 10 / 11.0)]
    [InlineData("the red bridge over the old river was closed on monday", "the red bridge over the river was closed on monday", 10, 10 / 11.0)]
    [InlineData("the red bridge over the old river was closed on monday", "the red bridge over the old and very wide river was closed on monday", 11, 11 / 14.0)]
    [InlineData("the red bridge over one of the two it was closed on", "the red bridge over three of the four it was closed on", 10, 10 / 12.0)]
    [InlineData("the red bridge over one two three it was closed on monday", "the red bridge over four two five it was closed on monday", 10, 10 / 12.0)]
    public void A_run_with_a_few_other_words_in_it_is_reworded(string a, string b, int words, double similarity)
    {
        var row = Assert.Single(Articles.Corpus(Articles.Of(a), Articles.Of(b, "b")).Reuse());

        Assert.Equal((0, a.Length, 0, (int?)b.Length), (row.StartA, row.EndA, row.StartB, row.EndB));
        Assert.Equal((ReuseKind.Reworded, words), (row.Kind, row.Words));
        Assert.Equal(similarity, row.Similarity, 6);
    }

    [Theory]
    [InlineData("the red bridge over one two three four it was closed on", "the red bridge over five six seven eight it was closed on")]
    [InlineData("the red bridge over one of the two three it was closed on", "the red bridge over four of the five six seven it was closed on")]
    [InlineData("the red bridge stood while it was closed on monday", "the red bridge fell while it was closed on monday")]
    public void More_words_between_or_fewer_on_either_side_bridge_nothing(string a, string b) =>
        Assert.Empty(Articles.Corpus(Articles.Of(a), Articles.Of(b, "b")).Reuse());

    [Fact]
    public void An_article_compared_with_itself_is_one_passage()
    {
        var article = Articles.Of("The ferry sank near the old pier on Monday. The ferry sank near the old pier on Monday.");

        var row = Assert.Single(article.Reuse(article));

        Assert.Equal((0, article.Text.Length - 1, 18), (row.StartA, row.EndA, row.Words));
        Assert.Equal((row.ArticleA, row.StartA, row.EndA), (row.ArticleB, row.StartB, row.EndB));
    }

    [Fact]
    public void What_more_than_twenty_articles_of_an_outlet_end_on_is_listed_once()
    {
        var clips = Clips(21, number => number % 2 == 0 ? "Herald" : null, number => $"{Own(number)} {SignOff}");

        var row = Assert.Single(clips.Reuse());

        Assert.Equal((ReuseKind.Boilerplate, "a00", 11, 21, 1.0), (row.Kind, row.ArticleA, row.Words, row.Articles, row.Similarity));
        Assert.Equal(SignOff.TrimEnd('.'), clips["a00"].Text[row.StartA..row.EndA]);
        Assert.Equal((null, null, null), (row.ArticleB, row.StartB, row.EndB));
        Assert.Single(row.Places);
    }

    [Fact]
    public void Twenty_articles_or_a_twentieth_of_an_outlets_make_no_boilerplate()
    {
        var few = Clips(20, _ => "Herald", number => $"{Own(number)} {SignOff}");
        var part = Clips(440, _ => "Herald", number => number < 22 ? $"{Own(number)} {SignOff}" : Own(number));

        Assert.Equal((190, ReuseKind.Exact), (few.Reuse().Count, few.Reuse().Select(row => row.Kind).Distinct().Single()));
        Assert.Equal(231, part.Reuse().Count(row => row.Kind == ReuseKind.Exact));
        Assert.Contains(Clips(439, _ => "Herald", number => number < 22 ? $"{Own(number)} {SignOff}" : Own(number)).Reuse(), row => row.Kind == ReuseKind.Boilerplate);
    }

    [Fact]
    public void A_longer_run_of_two_that_ends_on_boilerplate_is_whole()
    {
        var clips = Clips(22, _ => null, number => $"{(number > 19 ? "The red ferry sank near the pier" : Own(number))} {SignOff}");

        var rows = clips.Reuse();

        Assert.Equal([(ReuseKind.Exact, 18), (ReuseKind.Boilerplate, 11)], rows.Select(row => (row.Kind, row.Words)));
        Assert.Equal(("a20", "a21", 0), (rows[0].ArticleA, rows[0].ArticleB, rows[0].StartA));
    }

    [Fact]
    public void Only_the_body_is_compared_and_it_reads_on_over_other_lines()
    {
        var article = Articles.Read("a", "Ferry sinks near the pier of the old harbor\n\nThe ferry sank near the old pier\n\nPhoto by Ann Lee\n\non a quiet Monday morning.\n\nIt was old.");
        var other = Articles.Of("Ferry sinks near the pier of the old harbor. The ferry sank near the old pier on a quiet Monday morning.", "b");

        Assert.NotEqual(LineRole.Body, article.Lines[0].Role);
        Assert.NotEqual(LineRole.Body, article.Lines[2].Role);
        Assert.Equal(12, Assert.Single(article.Reuse(other)).Words);
    }

    [Fact]
    public void Passages_have_two_words_at_least() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Corpus(Articles.Of("One.")).Reuse(words: 1));

    private static Corpus Clips(int count, Func<int, string?> outlet, Func<int, string> text) =>
        Articles.Corpus([.. Enumerable.Range(0, count).Select(number => Articles.Of(text(number), FormattableString.Invariant($"a{number:00}"), outlet(number)))]);

    private static string Own(int number) => string.Join(' ', Enumerable.Range(0, 12).Select(word => FormattableString.Invariant($"own{number}x{word}"))) + ".";
}
