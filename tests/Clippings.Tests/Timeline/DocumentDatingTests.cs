namespace Clippings.Tests;

public class DocumentDatingTests
{
    private const string Summit = "LUND — Orla said Tuesday that nothing was agreed. The ministers had met Monday. A meeting of the Harbour Council in Tarn is scheduled for Wednesday.";
    private const string DayAfter = "TARN — The Harbour Council met in Tarn on Wednesday and parted without a result. Brandt said Wednesday he was tired.";

    [Fact]
    public void Metadata_wins_over_what_the_text_prints()
    {
        var article = Captioned("A boat in Tarn on Jan. 10, 2022.", Summit).WithPublished(new(2022, 1, 12), DateSource.Metadata, "stated");
        var dated = Articles.Corpus(article).Dated()[0];
        Assert.Equal(new DateOnly(2022, 1, 12), dated.Published);
        Assert.Equal(DateSource.Metadata, dated.PublishedFrom);
    }

    [Fact]
    public void A_caption_date_is_carried_to_the_weekday_the_text_speaks_from()
    {
        var dated = Articles.Corpus(Captioned("A boat in Tarn on Jan. 10, 2022.", Summit)).Dated()[0];
        Assert.Equal(new DateOnly(2022, 1, 11), dated.Published);
        Assert.Equal(DateSource.Text, dated.PublishedFrom);
        Assert.Contains("Jan. 10, 2022", dated.PublishedEvidence, StringComparison.Ordinal);
        Assert.Contains("Tuesday", dated.PublishedEvidence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_photo_dates_nothing() =>
        Assert.Null(Articles.Corpus(Captioned("A boat in Tarn in a file photo of Jan. 10, 2022.", Summit)).Dated()[0].Published);

    [Fact]
    public void A_caption_without_weekdays_in_the_text_dates_nothing() =>
        Assert.Null(Articles.Corpus(Captioned("A boat in Tarn on Jan. 10, 2022.", "LUND — Nothing was agreed.")).Dated()[0].Published);

    [Theory]
    [InlineData("LUND, Jan. 10, 2022 — The harbour froze.")]
    [InlineData("January 10, 2022 (LUND) - The harbour froze on Jan. 9.")]
    [InlineData("10 January 2022 (LUND BRIDGE) – The harbour froze.")]
    [InlineData("January 10, 2022, LUND, Marn — The harbour froze.")]
    [InlineData("25/12/2021 is a holiday. Jan. 10, 2022.", null)]
    [InlineData("(10 January 2022) LUND BRIDGE: The harbour froze.")]
    [InlineData("01/10/2022 LUND - The harbour froze.")]
    [InlineData("LUND (Jan. 10, 2022) - The harbour froze.")]
    [InlineData("January 10, 2022 was cold in Lund - and the harbour froze.", null)]
    public void A_dateline_with_a_date_is_the_day_of_publication(string text, string? day = "2022-01-10") =>
        Assert.Equal(day, Articles.Corpus(Articles.Of(text)).Dated()[0].Published?.Iso());

    [Fact]
    public void A_lone_article_that_only_names_weekdays_stays_undated()
    {
        var alone = Articles.Corpus(Articles.Of(Summit)).Dated()[0];
        Assert.Null(alone.Published);
        Assert.Null(alone.PublishedFrom);
        Assert.All(alone.Times(), t => Assert.StartsWith("XXXX-WXX-", t.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dated_neighbour_that_names_the_same_event_fixes_the_day()
    {
        var known = Articles.Of(Summit, "known").WithPublished(new(2022, 1, 11), DateSource.Metadata, "stated");
        var dated = Articles.Corpus(known, Articles.Of(DayAfter, "later")).Dated()["later"];
        Assert.Equal(new DateOnly(2022, 1, 12), dated.Published);
        Assert.Equal(DateSource.Corpus, dated.PublishedFrom);
        Assert.Contains("known (2022-01-11)", dated.PublishedEvidence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unrelated_neighbour_fixes_nothing()
    {
        var known = Articles.Of("LUND — The orchestra of Vell played in Ambra on Wednesday.", "known").WithPublished(new(2022, 1, 12), DateSource.Metadata, "stated");
        Assert.Null(Articles.Corpus(known, Articles.Of(DayAfter, "later")).Dated()["later"].Published);
    }

    [Fact]
    public void Neighbours_that_disagree_fix_nothing()
    {
        var one = Articles.Of(Summit, "one").WithPublished(new(2022, 1, 11), DateSource.Metadata, "stated");
        var two = Articles.Of(Summit, "two").WithPublished(new(2022, 2, 15), DateSource.Metadata, "stated");
        Assert.Null(Articles.Corpus(one, two, Articles.Of(DayAfter, "later")).Dated()["later"].Published);
    }

    private static Article Captioned(string caption, string body)
    {
        var plain = Articles.Of(caption + "\n\n" + body);
        return new Article
        {
            Id = plain.Id,
            File = plain.File,
            Text = plain.Text,
            Sha256 = "",
            Lines = [.. plain.Lines.Select((line, i) => i == 0 ? line with { Role = LineRole.Caption } : line)],
        };
    }
}
