using System.Globalization;

namespace Clippings.Tests;

public sealed class SelectionTests
{
    private static readonly Clippings.Corpus Four = Articles.Corpus(
        Dated("a", "North", "2022-01-03", "Sanctions were lifted. “We won,” said Anna Bell Lund."),
        Dated("b", "North", "2022-01-09", "The sanctioned ship left. Lund was there."),
        Dated("c", "South", "2022-01-10", "“Nothing changed,” Lund said."),
        Dated("d", null, null, "An undated story of a ship."));

    [Fact]
    public void A_selection_is_a_corpus_in_the_old_order()
    {
        Assert.Equal(["a", "b"], Four.Where(a => a.Outlet == "North").Select(a => a.Id));
        Assert.Equal(["a", "b"], Four.Of("north").Select(a => a.Id));
        Assert.Equal(["b", "c"], Four.Between(new(2022, 1, 4), new(2022, 1, 10)).Select(a => a.Id));
        Assert.Equal(["a", "b"], Four.Containing("sanction*").Select(a => a.Id));
        Assert.Equal(["b", "d"], Four.Containing("ship").Select(a => a.Id));
    }

    [Fact]
    public void A_sample_is_drawn_by_its_seed_and_never_larger_than_the_corpus()
    {
        Assert.Equal(Four.Sample(2, seed: 7).Select(a => a.Id), Four.Sample(2, seed: 7).Select(a => a.Id));
        Assert.Equal(Four.Select(a => a.Id), Four.Sample(9, seed: 1).Select(a => a.Id));
        Assert.Equal(6, Enumerable.Range(0, 200).Select(seed => string.Join(',', Four.Sample(2, seed).Select(a => a.Id))).Distinct().Count());
    }

    [Fact]
    public void Persons_keep_the_names_of_the_whole_corpus() =>
        Assert.Equal(["Anna Bell Lund"], Four.Where(a => a.Id == "c").Quotes().Select(q => q.Speaker));

    [Fact]
    public void What_was_read_of_an_article_is_not_read_again() =>
        Assert.Same(Four["a"].Words(), Four.Of("North").By(Period.Month)["2022-01"]["a"].Words());

    [Fact]
    public void A_miss_says_what_is_near()
    {
        Assert.Contains("did you mean 'North'", Assert.Throws<KeyNotFoundException>(() => Four.Of("Norht")).Message, StringComparison.Ordinal);
        Assert.Contains("there are 4, such as 'a', 'b', 'c'", Assert.Throws<KeyNotFoundException>(() => Four["zzzz"]).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'Anna Bell Lund'", Assert.Throws<KeyNotFoundException>(() => Four.Quotes().Of("Anna Bel Lunt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_name_finds_the_speaker()
    {
        Assert.Equal(2, Four.Quotes().Of("Lund").Count);
        Assert.Equal(2, Four.Quotes().Of("anna lund").Count);
    }

    [Fact]
    public void The_hash_of_a_selection_is_its_own()
    {
        Assert.NotEqual(Four.Of("North").Sha256, Four.Of("South").Sha256);
        Assert.Equal(Four.Of("North").Sha256, Four.Where(a => a.Outlet == "North").Sha256);
        Assert.Equal(Four.Sha256, Four.Where(_ => true).Sha256);
    }

    internal static Article Dated(string id, string? outlet, string? day, string text)
    {
        var article = Articles.Of(text, id, outlet);
        return day is null ? article : article.WithPublished(DateOnly.Parse(day, CultureInfo.InvariantCulture), DateSource.Metadata, "given");
    }
}
