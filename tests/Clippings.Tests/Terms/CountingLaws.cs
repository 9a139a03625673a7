using CsCheck;

namespace Clippings.Tests;

/// <summary>What holds for counts over any corpus.</summary>
public sealed class CountingLaws
{
    private static readonly string[] Words = ["talks", "The", "war", "peace", "Norway's", "ends", "end", "on", "is", "a"];

    private static readonly Gen<string> Text =
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 12]
            .Select(words => string.Join(' ', words) + ".").Array[1, 5].Select(sentences => string.Join(" She ", sentences));

    private static readonly Gen<Clippings.Corpus> Corpora =
        Text.Array[1, 6].Select(texts => Articles.Corpus([.. texts.Select((t, i) => Articles.Of(t, $"a{i}", i % 2 == 0 ? "North" : "South"))]));

    [Fact]
    public void Totals_are_conserved() =>
        Corpora.Sample(corpus =>
        {
            var tokens = corpus.Tokens();
            var rows = tokens.Frequencies();
            Assert.Equal(tokens.Count, rows.Sum(r => r.Count));
            Assert.Equal(1000, rows.Sum(r => r.PerThousand), 6);
            Assert.All(rows, r => Assert.InRange(r.Articles, 1, Math.Min(r.Count, corpus.Count)));
            Assert.Equal(tokens.Count, tokens.TfIdf().Sum(r => r.Count));
            Assert.Equal(tokens.Count(t => !t.Stopword), tokens.Frequencies(stopWords: false).Sum(r => r.Count));
            Assert.Equal(rows, tokens.NGrams(1));
        });

    [Fact]
    public void Counts_over_groups_sum_to_the_whole() =>
        Corpora.Sample(corpus =>
        {
            var tokens = corpus.Tokens();
            var whole = tokens.Frequencies().ToDictionary(r => r.Term, r => r.Count);
            var groups = tokens.By(t => corpus[t.Article].Outlet).Frequencies().GroupBy(r => r.Term);
            Assert.Equal(whole, groups.ToDictionary(g => g.Key, g => g.Sum(r => r.Count)));
            Assert.Equal(
                tokens.NGrams(2).Sum(r => r.Count),
                corpus.Sum(a => a.Sentences().Sum(s => tokens.Count(t => t.Article == a.Id && t.Sentence == s.Number) - 1)));
        });

    [Fact]
    public void Keyness_of_two_groups_is_one_evidence_with_two_signs() =>
        Corpora.Sample(corpus =>
        {
            var rows = corpus.By(a => a.Outlet).Tokens().Keyness().ToLookup(k => k.Term);
            foreach (var pair in rows.Where(r => r.Count() == 2).Select(r => r.ToList()))
            {
                Assert.Equal(pair[0].LogRatio, -pair[1].LogRatio, 9);
                Assert.Equal(pair[0].LogLikelihood, pair[1].LogLikelihood, 6);
                Assert.Equal(pair[0].Count, pair[1].RestCount);
                Assert.InRange(pair[0].P, 0, 1);
            }
        });

    [Fact]
    public void Dispersion_stays_between_0_and_1() =>
        Corpora.Sample(corpus =>
        {
            foreach (var term in corpus.Tokens().Frequencies())
            {
                var dispersion = corpus.Dispersion(term.Term);
                Assert.Equal((term.Count, term.Articles), (dispersion.Count, dispersion.Articles));
                Assert.InRange(dispersion.Dp!.Value, -1e-9, 1);
                Assert.InRange(dispersion.JuillandD ?? 0, 0, 1);
                Assert.Equal(term.Count, corpus.Positions(term.Term).Count);
                Assert.Equal(term.Count, corpus.Concordance(term.Term).Count);
            }
        });

    [Fact]
    public void Blank_lines_before_the_text_change_no_count() =>
        Text.Sample(text =>
        {
            var here = Articles.Corpus(Articles.Of(text)).Tokens();
            var shifted = Articles.Corpus(Articles.Of("\n \r\n" + text)).Tokens();
            Assert.Equal(here, shifted.Select(t => t with { Start = t.Start - 4, End = t.End - 4 }));
            Assert.Equal(here.Frequencies(), shifted.Frequencies());
            Assert.Equal(here.Collocations(), shifted.Collocations());
        });

    [Fact]
    public void The_order_of_articles_changes_no_row() =>
        Corpora.Sample(corpus =>
        {
            var turned = corpus.Reverse().SelectMany(a => a.Tokens()).ToList();
            Assert.Equal(corpus.Tokens().Frequencies(), turned.Frequencies());
            Assert.Equal(corpus.Tokens().TfIdf(), turned.TfIdf());
            Assert.Equal(corpus.Tokens().By(t => t.Article).Keyness(), turned.By(t => t.Article).Keyness());
            Assert.Equal(corpus.Tokens().Collocates("talks"), turned.Collocates("talks"));
        });
}
