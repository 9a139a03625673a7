using CsCheck;

namespace Clippings.Tests;

public class QuoteLaws
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "``", "''", "«", "»", "„", " ", " ", "\n\n", ". ", ", ", ": ", "— ", "(", ")", "6'2\"", "said", "Ann Lee", "Mr. Orr", "he",
        "the mayor", "who", "according to", "called it", "a ruin", "It rains", "LEE: ", "U.S.", "workers'", "NATO", "Moscow", "saying", "by", "and", "\uD83D\uDE00", "\u0085",
    ];

    private static readonly Gen<string> News =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(p => string.Join(' ', p)), Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat), Gen.String);

    [Fact]
    public void Spans_lie_inside_the_text_apart_and_in_order() =>
        News.Sample(text =>
        {
            var last = 0;
            foreach (var quote in Articles.Of(text).Quotes())
            {
                Assert.InRange(quote.Start, last, text.Length);
                Assert.InRange(quote.End, quote.Start + 1, text.Length);
                last = quote.End;
            }
        });

    [Fact]
    public void An_opening_mark_stands_right_before_and_a_closing_mark_or_an_end_right_behind() =>
        News.Sample(text =>
        {
            foreach (var span in Articles.Of(text).QuotedSpans())
            {
                Assert.Contains(text[span.Start - 1], "“”\"„‟«»＂`'‘’‚‹›");
                if (span.Closed)
                    Assert.Contains(text[span.End], "“”\"‟«»＂'’‘›‹„`‚");
            }
        });

    [Fact]
    public void No_span_leaves_its_paragraph() =>
        News.Sample(text =>
        {
            var article = Articles.Of(text);
            foreach (var span in article.QuotedSpans())
                Assert.True(article.Paragraphs()[span.Paragraph].Span.Contains(span.Span));
        });

    [Fact]
    public void Mentions_and_cues_are_what_stands_at_their_offsets() =>
        News.Sample(text =>
        {
            foreach (var quote in Articles.Of(text).Quotes())
            {
                if (quote.SpeakerText is not null)
                    Assert.Equal(quote.SpeakerText, text[quote.SpeakerStart!.Value..quote.SpeakerEnd!.Value]);
                if (quote.Cue is not null)
                    Assert.Equal(quote.Cue, text[quote.CueStart!.Value..quote.CueEnd!.Value]);
                Assert.Equal(quote.Rule == QuoteRule.None, quote.SpeakerText is null);
            }
        });

    [Fact]
    public void Statements_count_up_without_gaps() =>
        News.Sample(text =>
        {
            var last = 0;
            foreach (var quote in Articles.Of(text).Quotes())
            {
                Assert.InRange(quote.Statement, Math.Max(last, 1), last + 1);
                last = quote.Statement;
            }
        });

    [Fact]
    public void Neighbours_change_nothing_but_names() =>
        Gen.Select(News, News).Sample((text, other) =>
        {
            var alone = Articles.Of(text).Quotes().Select(q => q with { Speaker = null });
            var corpus = Articles.Corpus(Articles.Of(text), Articles.Of(other, "b"));

            Assert.Equal(alone, corpus.Quotes().Where(q => q.Article == "a").Select(q => q with { Speaker = null }));
        });

    [Fact]
    public void Reported_clauses_and_people_lie_inside_the_text() =>
        News.Sample(text =>
        {
            var article = Articles.Of(text);
            Assert.All(article.Indirect(), r => Assert.True(r.Start >= 0 && r.Start < r.End && r.End <= text.Length));
            Assert.All(article.People(), p => Assert.InRange(p.FirstStart ?? 0, 0, text.Length));
        });

    [Theory]
    [InlineData("“")]
    [InlineData("\"a ")]
    [InlineData("'a ")]
    [InlineData("``a ")]
    [InlineData("Ann Lee, ")]
    [InlineData("said ")]
    [InlineData("“It rains,” she said, ")]
    [InlineData("workers' ")]
    public void A_line_of_millions_of_characters_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.NotNull(Articles.Of(text).Quotes());
    }
}
