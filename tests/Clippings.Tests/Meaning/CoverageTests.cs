namespace Clippings.Tests;

public sealed class CoverageTests
{
    private const string Bridge = "The Tarn Bridge over the harbour will close for repairs in March, Mayor Ada Quill said.";

    private static readonly Clippings.Corpus Clips = FigureText.Corpus(
        ($"{Bridge} Fishermen fear for the safety of their boats in winter.", "North", "2022-01-03"),
        ($"{Bridge} Rain fell on the harbour market of Tarn all day.", "South", "2022-01-03"),
        ("The Tarn Bridge over the harbour is older than its keeper and than the ferry that Fishermen of Lund took before it, Mayor Ada Quill said. Snow is expected for the rest of the month.", "East", "2022-01-04"));

    [Fact]
    public void A_sentence_is_told_by_the_nearest_or_left_out()
    {
        var rows = Clips.Meaning().Coverage().Where(row => row.Group == "North");

        Assert.Equal(
            [(1, "East", Told.Yes), (1, "South", Told.Yes), (2, "East", Told.No), (2, "South", Told.No)],
            rows.Select(row => (row.Sentence, row.Other, row.Told)));
        Assert.Equal(1, rows[1].Similarity);
        Assert.InRange(rows[0].Similarity, 0.22, 0.9);
        Assert.Equal(("a1", 0, Bridge.Length), (rows[1].OtherArticle, rows[1].OtherStart, rows[1].OtherEnd));
        Assert.StartsWith("The Tarn Bridge over the harbour is older", Clips["a2"].Text[rows[0].OtherStart..rows[0].OtherEnd], StringComparison.Ordinal);
        Assert.All(Clips.Meaning().Coverage(), row => Assert.Equal(ToldLimits.Of(Clips.Meaning()).Answer(row.Similarity), row.Told));
    }

    [Fact]
    public void Sentences_are_counted_by_how_many_tell_them()
    {
        var sentences = Clips.Meaning().Coverage().Sentences();

        Assert.Equal(Clips.Sentences().Count, sentences.Count);
        var alone = sentences.ByOneAlone();
        Assert.Contains("Fishermen fear for the safety of their boats in winter.", alone.Select(row => row.Words));
        Assert.All(alone, row => Assert.Equal((0, 0, false), (row.Told, row.Part, row.Unsure)));
        Assert.Equal(alone.Select(row => row.Group).Distinct(), sentences.ByOneAlone(1).Select(row => row.Group));
        Assert.All(sentences, row => Assert.Equal(Clips[row.Article].Text[row.Start..row.End], row.Words));
        Assert.All(sentences.ByAll(), row => Assert.Equal(2, row.Told));
        Assert.Equal([Bridge, Bridge], Clips.Where(article => article.Outlet != "East").Meaning().Coverage().Sentences().ByAll().Select(row => row.Words));
    }

    [Fact]
    public void Shares_count_each_sentence_of_a_group_once_for_each_other()
    {
        var shares = Clips.Meaning().Coverage().Shares();

        Assert.Equal(6, shares.Count);
        Assert.Equal(new ToldShare("North", "South", 2, 1, 0, 1, 0.5, "a0", 0, Bridge.Length), shares.Single(row => (row.Group, row.Other) == ("North", "South")));
    }

    [Fact]
    public void Groups_of_the_corpus_are_compared_as_well_as_what_a_function_says()
    {
        var meaning = Clips.Meaning();

        Assert.Equal(meaning.Coverage(), meaning.Coverage(Clips.Comparable()));
        Assert.Equal(meaning.Coverage(article => article.Id), meaning.Coverage(Clips.Comparable("article")));
        Assert.Empty(meaning.Coverage(_ => null));
    }

    [Fact]
    public void Articles_of_other_weeks_are_not_compared()
    {
        var clips = FigureText.Corpus((Bridge, "North", "2022-01-01"), (Bridge, "South", "2022-01-08"), (Bridge, "East", "2022-01-20"));

        var rows = clips.Meaning().Coverage();

        Assert.Equal([("North", "South"), ("South", "North")], rows.Select(row => (row.Group, row.Other)));
        Assert.Empty(clips.Meaning().Coverage(days: 6));
    }

    [Fact]
    public void Near_a_limit_the_answer_is_unsure()
    {
        var limits = ToldLimits.Of(Clips.Meaning());

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
