namespace Clippings.Tests;

public sealed class CoverageTests
{
    private const string Bridge = "The bridge over the harbour will close for repairs in March.";

    [Fact]
    public void A_sentence_is_told_left_out_or_told_in_part()
    {
        var clips = Articles.Corpus(
            Articles.Of($"{Bridge} Fishermen fear for their boats.", "a", "North"),
            Articles.Of($"{Bridge} Rain fell all day.", "b", "South"),
            Articles.Of("A bridge is old. Snow is expected.", "c", "East"));

        var rows = clips.Meaning().Coverage().Where(row => row.Article == "a");

        Assert.Equal(
            [(1, "East", Told.Part), (1, "South", Told.Yes), (2, "East", Told.No), (2, "South", Told.No)],
            rows.Select(row => (row.Sentence, row.Other, row.Told)));
        Assert.Equal(1, rows[1].Similarity);
        Assert.Equal(("b", 0, Bridge.Length), (rows[1].OtherArticle, rows[1].OtherStart, rows[1].OtherEnd));
        Assert.Equal("A bridge is old.", clips["c"].Text[rows[0].OtherStart..rows[0].OtherEnd]);
    }

    [Fact]
    public void Articles_of_other_weeks_are_not_compared_and_those_without_a_date_are()
    {
        var clips = FigureText.Corpus((Bridge, "North", "2022-01-01"), (Bridge, "South", "2022-01-08"), (Bridge, "East", "2022-01-20"), (Bridge, "West", null));

        var rows = clips.Meaning().Coverage();

        Assert.Equal(["South", "West"], rows.Where(row => row.Group == "North").Select(row => row.Other));
        Assert.Equal(["East", "North", "South"], rows.Where(row => row.Group == "West").Select(row => row.Other));
        Assert.Equal(["West"], clips.Meaning().Coverage(days: 0).Where(row => row.Group == "North").Select(row => row.Other));
    }

    [Fact]
    public void Near_a_limit_the_answer_is_unsure()
    {
        var limits = ToldLimits.OfModel;

        Assert.Equal((Told.Yes, true), (limits.Answer(limits.Yes), limits.IsUnsure(limits.Yes)));
        Assert.Equal((Told.Part, true), (limits.Answer(limits.Part), limits.IsUnsure(limits.Part)));
        Assert.Equal((Told.No, false), (limits.Answer(0), limits.IsUnsure(0)));
        Assert.Equal((Told.Yes, false), (limits.Answer(1), limits.IsUnsure(1)));
    }

    [Fact]
    public void On_the_digests_each_sentence_has_a_row_for_each_other_article_and_all_lie_in_their_texts()
    {
        var clips = Corpus.Load(KitFolders.Seeds);

        var rows = clips.Meaning().Coverage(article => article.Id);

        Assert.Equal(clips.Sentences().Count * (clips.Count - 1), rows.Count);
        Assert.All(rows, row =>
        {
            Assert.InRange(row.Similarity, 0, 1);
            Assert.NotEqual(row.Group, row.Other);
            Assert.Equal(row.Other, row.OtherArticle);
            Assert.Contains(clips[row.OtherArticle].Sentences(), sentence => (sentence.Start, sentence.End) == (row.OtherStart, row.OtherEnd));
        });
        Assert.Equal(rows, clips.Meaning().Coverage(article => article.Id));
    }
}
