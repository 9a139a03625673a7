namespace Clippings.Tests;

public sealed class RecountTests
{
    private static readonly string Shared = $"bridge {FamilyTests.Words(0, 12)}";

    private static readonly Clippings.Corpus Clips = Articles.Corpus(
        FamilyTests.Telling("a", $"{Shared} bridge tide", day: 1),
        FamilyTests.Telling("b", $"tide {Shared} harbour", day: 2));

    [Fact]
    public void A_term_counts_as_often_as_it_is_new()
    {
        var counts = Clips.Tokens().Recount(Clips.Reuse());

        Assert.Equal((3, 2, 1 / 3.0), counts.Where(row => row.Name == "bridge").Select(row => (row.Count, row.Distinct, row.Repeated)).Single());
        Assert.Equal((2, 2, 0), counts.Where(row => row.Name == "tide").Select(row => (row.Count, row.Distinct, row.Repeated)).Single());
        Assert.Equal("bridge", counts[0].Name);
        Assert.Equal(13, counts.Changed().Count);
    }

    [Fact]
    public void A_changed_count_leads_to_what_was_told_before()
    {
        var row = Clips.Tokens().Recount(Clips.Reuse())[0];

        Assert.Equal("b", row.Article);
        Assert.Equal("bridge", Clips["b"].Text[row.Start..row.End]);
    }

    [Fact]
    public void The_distinct_counts_are_the_counts_of_the_distinct_rows()
    {
        var clips = Corpus.Load(KitFolders.Seeds);
        var passages = clips.Reuse();
        var once = clips.Tokens().Distinct(passages).Frequencies(stopWords: false).ToDictionary(row => row.Term, row => row.Count);

        Assert.All(clips.Tokens().Recount(passages), row => Assert.Equal(once.GetValueOrDefault(row.Name), row.Distinct));
        Assert.Equal(
            clips.Quotes().Where(quote => quote.IsSpeech).Distinct(passages).ShareOfVoice().ToDictionary(row => row.Group, row => row.Words),
            clips.Quotes().Recount(passages).Where(row => row.Distinct > 0).ToDictionary(row => row.Name, row => row.Distinct));
        Assert.Equal(clips.Times().Distinct(passages).Count(time => time.Value.Length > 0), clips.Times().Recount(passages).Sum(row => row.Distinct));
    }

    [Fact]
    public void Any_count_can_be_had()
    {
        var counts = Clips.Sentences().Recount(Clips.Reuse(), sentence => sentence.Article, sentence => sentence.End - sentence.Start);

        Assert.Equal(Clips.Select(article => article.Text.Length), counts.OrderBy(row => row.Name).Select(row => row.Count));
    }
}
