using CsCheck;

namespace Clippings.Tests;

/// <summary>Words are kept as numbers; nobody who reads or counts them may notice.</summary>
public sealed class TokenListTests
{
    private static readonly string[] Words = ["talks", "The", "the", "TALKS", "Norway's", "U.S.", "US", "ends", "end", "is", "\"peace\"", "?", "Jan. 5", "e\u0301t\u00e9"];

    private static readonly Gen<Clippings.Corpus> Corpora =
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 14].Select(words => string.Join(' ', words) + ".")
            .Array[0, 5].Select(sentences => string.Join(" She ", sentences)).Array[1, 6]
            .Select(texts => Articles.Corpus([.. texts.Select((t, i) => Articles.Of(t, $"a{i}", i % 2 == 0 ? "North" : "South"))]));

    [Fact]
    public void Rows_are_the_same_by_index_and_in_order() => Corpora.Sample(corpus =>
    {
        var tokens = corpus.Tokens();
        Assert.Equal(tokens.ToList(), Enumerable.Range(0, tokens.Count).Select(at => tokens[at]));
        Assert.All(tokens, token => Assert.Equal(token.Text, corpus[token.Article].Text[token.Start..token.End]));
        Assert.All(tokens, token => Assert.InRange(token.Start, corpus[token.Article].Sentences()[token.Sentence - 1].Start, corpus[token.Article].Sentences()[token.Sentence - 1].End - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tokens[tokens.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => tokens[-1]);
    });

    [Fact]
    public void What_is_counted_of_numbers_is_what_is_counted_of_rows() => Corpora.Sample(corpus =>
    {
        var tokens = corpus.Tokens();
        List<Token> rows = [.. tokens];
        foreach (var (form, stopWords) in new[] { (TermForm.Term, true), (TermForm.Term, false), (TermForm.Stem, true), (TermForm.Stem, false) })
        {
            Assert.Equal(rows.Frequencies(form, stopWords), tokens.Frequencies(form, stopWords));
            Assert.Equal(rows.NGrams(2, form, stopWords), tokens.NGrams(2, form, stopWords));
            Assert.Equal(rows.Collocations(1, form, stopWords), tokens.Collocations(1, form, stopWords));
            Assert.Equal(rows.Collocates("the", 2, 1, form, stopWords), tokens.Collocates("the", 2, 1, form, stopWords));
            Assert.Equal(rows.TfIdf(form, stopWords), tokens.TfIdf(form, stopWords));
            Assert.Equal(tokens.By(t => corpus[t.Article].Outlet).Frequencies(form, stopWords), corpus.By(a => a.Outlet).Tokens().Frequencies(form, stopWords));
            Assert.Equal(tokens.By(t => corpus[t.Article].Outlet).Keyness(1, form, stopWords), corpus.By(a => a.Outlet).Tokens().Keyness(1, form, stopWords));
        }

        Assert.Equal(rows.Positions("the talks"), tokens.Positions("the talks"));
        Assert.Equal(rows.Dispersion("e*"), tokens.Dispersion("e*"));
        Assert.Equal(rows.DocumentTermMatrix().Terms, tokens.DocumentTermMatrix().Terms);
        var dictionary = new TermDictionary { { "war", "talks", "the end" } };
        Assert.Equal(rows.Categories(dictionary), tokens.Categories(dictionary));
    });

    [Fact]
    public void Articles_that_were_read_with_different_lexicons_are_counted_together() => Corpora.Sample(corpus =>
    {
        var words = new CorpusTokens([.. corpus.Select(article => TokenReader.Read(article, new Lexicon()))]);
        Assert.Equal(corpus.Tokens().Frequencies().ToList(), words.Frequencies().ToList());
        Assert.Equal(corpus.Tokens().Frequencies(TermForm.Stem).ToList(), words.Frequencies(TermForm.Stem).ToList());
    });

    [Fact]
    public void A_word_has_one_number_whatever_thread_meets_it_first()
    {
        var lexicon = new Lexicon();
        var words = Enumerable.Range(0, 20_000).Select(number => $"Word{number % 7000}s").ToArray();
        var ids = new int[words.Length];
        Parallel.For(0, words.Length, at => ids[at] = lexicon.Id(words[at]));
        Assert.All(Enumerable.Range(0, words.Length), at => Assert.Equal((words[at], ids[at % 7000]), (lexicon[ids[at]].Printed, ids[at])));
        Assert.All(ids, id => Assert.Equal(lexicon[id].Term, lexicon[lexicon.Terms[id]].Printed));
        Assert.Equal(14_000, lexicon.Count);
    }
}
