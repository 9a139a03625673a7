using System.Text.RegularExpressions;

namespace Clippings.Tests;

public sealed class PatternCountTests : IDisposable
{
    private static readonly Clippings.Corpus Three = Articles.Corpus(
        SelectionTests.Dated("a", "North", "2022-01-03", "New sanctions came. The sanctioned bank fears war."),
        SelectionTests.Dated("b", "South", "2022-01-25", "A cold war of threats. No sanction today."),
        SelectionTests.Dated("c", "South", null, "Sanctions again."));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_trend_has_a_row_for_every_stretch_between()
    {
        var trend = Three.Trend("sanction*", Period.Week);

        Assert.Equal(["2022-W01", "2022-W02", "2022-W03", "2022-W04"], trend.Select(point => point.Period));
        Assert.Equal(new TrendPoint("2022-W01", new(2022, 1, 3), "sanction*", 2, 8, 250, 1, 1), trend[0]);
        Assert.Equal(new TrendPoint("2022-W02", new(2022, 1, 10), "sanction*", 0, 0, null, 0, 0), trend[1]);
        Assert.Equal(new TrendPoint("2022-W04", new(2022, 1, 24), "sanction*", 1, 8, 125, 1, 1), trend[3]);
        Assert.Empty(Three.Where(a => a.Published is null).Trend("sanction*", Period.Day));
    }

    [Theory]
    [InlineData("sanction*", 4)]
    [InlineData("sanction?", 2)]
    [InlineData("cold w*", 1)]
    [InlineData("* war", 2)]
    [InlineData("SANCTIONS", 2)]
    public void A_pattern_stands_for_letters_of_a_word(string phrase, int lines) => Assert.Equal(lines, Three.Concordance(phrase).Count);

    [Fact]
    public void A_pattern_without_a_letter_is_refused() => Assert.Throws<ArgumentException>(() => Three.Concordance("* ?"));

    [Fact]
    public void A_regular_expression_is_looked_for_in_the_printed_text()
    {
        var lines = Three.Concordance(new Regex(@"[Ss]anction(s|ed)\b"), words: 2);

        Assert.Equal(["sanctions", "sanctioned", "Sanctions"], lines.Select(line => line.Node));
        Assert.All(lines, line => Assert.Equal(line.Node, Three[line.Article].Text[line.Start..line.End]));
        Assert.Equal(("came. The", "bank fears"), (lines[1].Left, lines[1].Right));
    }

    [Fact]
    public void Lines_sort_by_their_neighbours()
    {
        var lines = Three.Concordance("sanction*");

        Assert.Equal(["again", "bank", "came", "today"], lines.SortedRight().Select(line => line.Right.Split(' ')[0].TrimEnd('.')));
        Assert.Equal(["", "New", "No", "The"], lines.SortedLeft().Select(line => line.Left.Split(' ')[^1]));
        Assert.Same(Three, lines.SortedLeft().Corpus);
    }

    [Fact]
    public void A_dictionary_counts_by_category_and_group()
    {
        var dictionary = new TermDictionary { { "conflict", "war", "cold war", "threat*" }, { "money", "bank*", "sanction*" }, { "sport", "goal" } };
        var clips = Three.WithDictionary(dictionary);

        Assert.Equal([("conflict", 4, 2), ("money", 5, 3), ("sport", 0, 0)], clips.Tokens().Categories().Select(row => (row.Category, row.Count, row.Articles)));
        Assert.Equal(3, clips.By(a => a.Outlet).Tokens().Categories().Single(row => row is { Group: "South", Category: "conflict" }).Count);
        Assert.Contains("WithDictionary", Assert.Throws<CorpusException>(() => Three.Tokens().Categories()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dictionary_is_read_from_CSV_and_YAML()
    {
        _folder.With("d.csv", "Category,Term\nfear,threat*\nfear,war\nmoney,bank\n").With("d.yml", "fear: [threat*, war]\nmoney:\n  - bank\n").With("bad.yml", "fear: {a: b}\n").With("open.yml", "fear: [threat*\nmoney: [bank]\n");

        var fromCsv = TermDictionary.Load(Path.Combine(_folder.Path, "d.csv"));
        var fromYaml = TermDictionary.Load(Path.Combine(_folder.Path, "d.yml"));

        Assert.Equal(["threat*", "war"], fromCsv["fear"]);
        Assert.Equal(fromCsv.Select(c => (c.Key, string.Join('|', c.Value))), fromYaml.Select(c => (c.Key, string.Join('|', c.Value))));
        Assert.Contains("line 1", Assert.Throws<CorpusException>(() => TermDictionary.Load(Path.Combine(_folder.Path, "bad.yml"))).Message, StringComparison.Ordinal);
        Assert.Throws<CorpusException>(() => TermDictionary.Load(Path.Combine(_folder.Path, "open.yml")));
        Assert.Throws<CorpusException>(() => TermDictionary.Load(Path.Combine(_folder.Path, "gone.yml")));
    }

    [Fact]
    public void A_reference_is_what_a_corpus_is_set_against()
    {
        var keyness = Three.Of("North").Tokens().Keyness(against: Three.Of("South").Tokens());

        Assert.All(keyness, row => Assert.Equal("corpus", row.Group));
        Assert.Equal((1, 2), keyness.Where(row => row.Term == "sanctions").Select(row => (row.Count, row.Count + row.RestCount)).Single());
        Assert.Equal(8, keyness.Sum(row => row.Count));
    }

    [Fact]
    public void A_document_term_matrix_is_a_frame_and_a_file_of_either_kind()
    {
        var matrix = Three.Tokens().DocumentTermMatrix(minimum: 2);

        Assert.Equal(["sanctions", "war"], matrix.Terms);
        Assert.Equal((1, 0, 4), (matrix["a", "sanctions"], matrix["c", "war"], matrix.Filled));
        Assert.Equal(["b", 0, 1], matrix.ToDataFrame().Rows[1]);
        matrix.Save(Path.Combine(_folder.Path, "m.csv"));
        matrix.Save(Path.Combine(_folder.Path, "m.mtx"));
        Assert.Equal(["article,sanctions,war", "a,1,1", "b,0,1", "c,1,0"], File.ReadAllLines(Path.Combine(_folder.Path, "m.csv")));
        Assert.Equal(["%%MatrixMarket matrix coordinate integer general", "3 2 4", "1 1 1", "1 2 1", "2 2 1", "3 1 1"], File.ReadAllLines(Path.Combine(_folder.Path, "m.mtx")));
        Assert.Equal(["a", "b", "c"], File.ReadAllLines(Path.Combine(_folder.Path, "m.rows.txt")));
    }
}
