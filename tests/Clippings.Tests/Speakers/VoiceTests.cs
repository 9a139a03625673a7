namespace Clippings.Tests;

public class VoiceTests
{
    private static readonly Corpus Three = Articles.Corpus(
        Articles.Of("“One two three four,” Ann Lee said. Bob Orr called it “five six.” Ann Lee said the day was long.", "1", "North"),
        Articles.Of("“Seven eight,” Ann Lee said. “The big red bridge is falling down,” Bob Orr warned.", "2", "South"),
        Articles.Of("“Now the big red bridge is falling,” Bob Orr told reporters.", "3", "North"));

    [Fact]
    public void Words_spans_and_articles_are_counted_for_each_voice()
    {
        var voices = Three.Quotes().ShareOfVoice();

        Assert.Equal([("Bob Orr", 16, 3, 3), ("Ann Lee", 6, 2, 2)], voices.Select(v => (v.Group, v.Words, v.Spans, v.Articles)));
        Assert.Equal(1.0, voices.Sum(v => v.Share), 12);
    }

    [Fact]
    public void A_side_of_the_callers_own_is_a_voice_and_null_leaves_out()
    {
        var voices = Three.Quotes().By(q => q.Speaker == "Ann Lee" ? "Lees" : null).ShareOfVoice();

        Assert.Equal([("Lees", 6)], voices.Select(v => (v.Group, v.Words)));
    }

    [Fact]
    public void The_matrix_adds_up_to_the_voices()
    {
        var cells = Three.By(a => a.Outlet).Quotes().WhoQuotesWhom();

        Assert.Equal(
            [("North", "Bob Orr", 9), ("North", "Ann Lee", 4), ("South", "Bob Orr", 7), ("South", "Ann Lee", 2)],
            cells.Select(c => (c.Quoting, c.Quoted, c.Words)));
    }

    [Fact]
    public void A_clause_without_marks_counts_as_indirect_once()
    {
        var lee = Three.Quotes().DirectAgainst(Three.Indirect()).Single(b => b.Speaker == "Ann Lee");

        Assert.Equal((2, 1, 2.0 / 3), (lee.Direct, lee.Indirect, lee.DirectShare));
    }

    [Fact]
    public void Each_count_has_a_place_where_it_can_be_read()
    {
        var (quotes, reported) = (Three.Quotes(), Three.Indirect());

        Assert.All(quotes.ShareOfVoice(), voice => Assert.Contains(quotes, q => (q.Article, q.Start, q.End, q.Speaker) == (voice.Article, voice.Start, voice.End, voice.Group)));
        Assert.All(Three.By(a => a.Outlet).Quotes().WhoQuotesWhom(), cell => Assert.Equal(cell.Quoting, Three[cell.Article].Outlet));
        Assert.All(quotes.DirectAgainst(reported), b => Assert.Equal(b.Direct > 0, quotes.Any(q => (q.Article, q.Start) == (b.Article, b.Start))));
        Assert.Equal(quotes.ShareOfVoice().Count, quotes.ShareOfVoice().InContext().Count);
    }

    [Fact]
    public void Verbs_are_counted_by_their_base_form() =>
        Assert.Equal(
            [("call", 1), ("tell", 1), ("warn", 1)],
            Three.Quotes().Verbs().Where(v => v.Speaker == "Bob Orr").Select(v => (v.Verb, v.Count)));

    [Fact]
    public void Keyness_sets_a_speakers_words_against_all_others()
    {
        var key = Three.Tokens().By(Three.Quotes().Speakers()).Keyness(stopWords: false);

        Assert.Contains(key, k => k is { Group: "Bob Orr", Term: "bridge", Count: 2, RestCount: 0 });
        Assert.DoesNotContain(key, k => k.Term == "said");
    }

    [Fact]
    public void The_same_words_in_two_articles_are_one_statement()
    {
        var shared = Three.Quotes().AcrossArticles();

        Assert.Equal([(1, "2", false), (1, "3", false)], shared.Select(s => (s.Statement, s.Article, s.Exact)));
    }

    [Theory]
    [InlineData("“We keep the rule of law, whatever comes,” Ann Lee said.", 0)]
    [InlineData("“We keep the rule of law, whatever comes,” Bob Orr said.", 2)]
    [InlineData("“They had to close the old bridge to all traffic at once,” Ann Lee said.", 2)]
    public void A_phrase_of_two_speakers_is_no_statement_and_a_sentence_is(string other, int rows)
    {
        var corpus = Articles.Corpus(
            Articles.Of("“A town lives by the rule of law,” Bob Orr said. “We had to close the old bridge to all traffic on Monday,” Bob Orr said.", "1"),
            Articles.Of(other, "2"));

        Assert.Equal(rows, corpus.Quotes().AcrossArticles().Count);
    }

    [Fact]
    public void What_most_articles_print_comes_first()
    {
        var corpus = Articles.Corpus(
            Articles.Of("“The gate is shut for good now,” Bob Orr said. “The fish will never come back to us,” Ann Lee said.", "1"),
            Articles.Of("“The gate is shut for good now,” Bob Orr said. “The fish will never come back to us,” Ann Lee said.", "2"),
            Articles.Of("“The fish will never come back to us,” Ann Lee said.", "3"));

        Assert.Equal([(1, "Ann Lee", 3), (2, "Bob Orr", 2)], corpus.Quotes().AcrossArticles().GroupBy(s => s.Statement).Select(g => (g.Key, g.First().Speaker!, g.Count())));
    }
}
