namespace Clippings.Tests;

public sealed class RowsTests : IDisposable
{
    private static readonly Clippings.Corpus Two = Articles.Corpus(
        SelectionTests.Dated("a", "North", "2022-01-03", "Oil rose. Oil fell. Gas rose."),
        SelectionTests.Dated("b", "South", "2022-01-04", "Coal fell. “Coal is over,” said Ada Quill."));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Selecting_and_sorting_keep_where_rows_come_from()
    {
        var all = Two.Tokens().Frequencies(stopWords: false);

        var some = all.Where(f => f.Count > 1).OrderByDescending(f => f.Count).ThenBy(f => f.Term).Skip(1).Take(2);

        Assert.Same(Two, some.Corpus);
        Assert.Equal(("frequencies", all.Count, false), (some.Analysis, some.Total, some.Parameters["stop_words"]));
        Assert.Equal(["fell", "oil"], some.Select(f => f.Term));
    }

    [Fact]
    public void Text_sorts_by_ordinal_whatever_the_culture() =>
        Assert.Equal(["B", "a", "ä"], new[] { "ä", "a", "B" }.Select(text => new Place(text, 0, 0)).From("places", null).OrderBy(p => p.Article).Select(p => p.Article));

    [Fact]
    public void Rows_show_their_passage_in_context()
    {
        var quote = Two.Quotes()[0];

        Assert.Equal(new PassageInContext("b", quote.Start, quote.End, "Coal fell. “", "Coal is over,", "” said Ada Quill."), quote.InContext(Two));
        Assert.Equal(quote.InContext(Two, words: 1), Two.Quotes().InContext(words: 1)[0]);
        Assert.Contains("without ToList()", Assert.Throws<CorpusException>(() => Two.Quotes().ToList().AcrossArticles()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_articles_stand_beside_the_rows_own()
    {
        var frame = Two.WithColumn("side", a => a.Id.ToUpperInvariant()).Quotes().ToDataFrame(["article", "speaker"], with: ["outlet", "published", "side"]);

        Assert.Equal(["article", "speaker", "outlet", "published", "side"], frame.Columns.Select(column => column.Name));
        Assert.Equal(["b", "Ada Quill", "South", "2022-01-04", "B"], frame.Rows[0]);
        Assert.Contains("did you mean 'outlet'", Assert.Throws<ArgumentException>(() => Two.Quotes().ToDataFrame(with: ["outlt"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_are_a_table_with_columns_of_their_own()
    {
        var frame = Two.WithColumn("side", a => a.Id == "a" ? "left" : null).ToDataFrame("article", "words", "side");

        Assert.Equal(["a", 6, "left"], frame.Rows[0]);
        Assert.Equal(["b", 8, null], frame.Rows[1]);
        Assert.Equal("article", Two.ToDataFrame().Columns[0].Name);
    }

    [Fact]
    public void Codes_of_ones_own_are_joined_by_the_articles_id()
    {
        _folder.With("codes.csv", "article;tone\na;warm\n").With("wrong.csv", "article,tone\nx,warm\n").With("none.csv", "id,tone\na,warm\n");

        Assert.Equal(["warm", null], Two.WithColumns(Path.Combine(_folder.Path, "codes.csv")).Select(a => a.Extra["Tone"]));
        Assert.Contains("'x', which the corpus has not", Assert.Throws<CorpusException>(() => Two.WithColumns(Path.Combine(_folder.Path, "wrong.csv"))).Message, StringComparison.Ordinal);
        Assert.Contains("no column 'article' but id, tone", Assert.Throws<CorpusException>(() => Two.WithColumns(Path.Combine(_folder.Path, "none.csv"))).Message, StringComparison.Ordinal);
        Assert.Contains("can't be read as CSV", Assert.Throws<CorpusException>(() => Two.WithColumns(Path.Combine(_folder.Path, "gone.csv"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_stop_words_hold_for_all_that_is_counted()
    {
        var clips = Two.WithStopWords("Oil", "COAL");

        Assert.Equal(["fell", "rose", "gas", "quill", "said"], clips.Tokens().Frequencies(stopWords: false).Select(f => f.Term).Where(term => term != "ada"));
        Assert.DoesNotContain(clips.By(a => a.Outlet).Tokens().Keyness(stopWords: false), k => k.Term is "oil" or "coal");
        Assert.Equal(Two.Tokens().Count, clips.Tokens().Count);
    }

    [Fact]
    public void Rows_are_saved_by_the_ending_of_a_name()
    {
        var path = Two.Tokens().Frequencies().Take(1).Save(Path.Combine(_folder.Path, "f.csv"));

        Assert.StartsWith("term,count,per_thousand,articles", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains("ends in no format", Assert.Throws<ArgumentException>(() => Two.Tokens().Save("t.doc")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_read_with_its_quotations_or_with_any_rows_marked()
    {
        Assert.Contains("](AQ)", Two.Read("b").ToString(), StringComparison.Ordinal);
        Assert.Equal(["concordanceline"], Two.Read("b", Two.Concordance("fell")).Marks.Select(mark => mark.Kind));
    }
}
