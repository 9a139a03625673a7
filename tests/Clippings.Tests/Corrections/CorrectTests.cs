using System.IO.Compression;
using System.Text;
using CsCheck;
using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

public sealed class CorrectTests : IDisposable
{
    private const string Columns = Header + ",text";

    private readonly CorrectedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Quote Quote(string words) => Corpus.Load(_folder.Path).Quotes().First(q => At(Bridge, words) == q.Start && q.Article == "bridge");

    private string[] Rows() => File.ReadAllLines(_folder.File);

    [Fact]
    public void A_cell_writes_the_row_that_counts_when_the_corpus_is_loaded_again()
    {
        var said = Quote("Nobody has").Correct(speaker: "Eva Holm", note: "she rang us").ToString();

        Assert.Equal([Columns, $"quotes,bridge,{At(Bridge, "Nobody has")},speaker,Eva Holm,she rang us,Nobody has looked at them,"], Rows().Select(row => row.Replace("\"", "", StringComparison.Ordinal)));
        Assert.Equal("Row 2 of corrections.csv states that Eva Holm says “Nobody has looked at them,”. It counts when the corpus is loaded again: run the cell with Corpus.Load and those below.", said);
        Assert.Equal(("Eva Holm", QuoteRule.Corrected), (Quote("Nobody has").Speaker, Quote("Nobody has").Rule));
    }

    [Fact]
    public void A_later_word_on_the_same_place_replaces_the_earlier()
    {
        Quote("Nobody has").Correct("Eva Holm");
        Quote("It is safe").Correct("Tom Ray");

        var said = Quote("Nobody has").Correct("Ann Lee").ToString();

        Assert.Contains("(before: Eva Holm)", said, StringComparison.Ordinal);
        Assert.Equal(3, Rows().Length);
        Assert.Equal(("Ann Lee", "Tom Ray"), (Quote("Nobody has").Speaker, Quote("It is safe").Speaker));
    }

    [Fact]
    public void Nobody_known_can_be_stated()
    {
        var said = Quote("Nobody has").Correct(speaker: null).ToString();

        Assert.Contains("nobody known says", said, StringComparison.Ordinal);
        Assert.Null(Quote("Nobody has").Speaker);
        Assert.Empty(Corpus.Load(_folder.Path).Report.Warnings);
    }

    [Fact]
    public void Reported_speech_is_corrected_the_same_way()
    {
        IndirectSpeech Reported() => Corpus.Load(_folder.Path).Indirect().First(r => r.Start == At(Bridge, "the cables could"));

        Reported().Correct("Eva Holm");

        Assert.Equal(("Eva Holm", IndirectRule.Corrected), (Reported().Speaker, Reported().Rule));
    }

    [Fact]
    public void Rows_and_columns_of_others_keep_every_byte()
    {
        var file = $"sep=;\r\nTable;article;start;column;value;note;Prüfer\r\nquotes;market;3;speaker;\"A;b\";;Zoë\r\n\r\nqoutes;harbor;;;x;y \r\nquotes;bridge;{At(Bridge, "Nobody has")};speaker;Tom Ray;old;ich";
        File.WriteAllText(_folder.File, file, new UTF8Encoding(true));

        Quote("Nobody has").Correct("Eva; Holm", "new");

        var rows = Rows();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), File.ReadAllBytes(_folder.File)[..3]);
        Assert.Equal(["sep=;", "Table;article;start;column;value;note;Prüfer;text", "quotes;market;3;speaker;\"A;b\";;Zoë"], rows[..3]);
        Assert.Contains("qoutes;harbor;;;x;y ", rows);
        Assert.Equal($"quotes;bridge;{At(Bridge, "Nobody has")};speaker;\"Eva;Holm\";new;ich;Nobody has looked at them,", rows[^1]);
    }

    [Fact]
    public void A_file_in_another_encoding_becomes_UTF_8_with_a_mark()
    {
        File.WriteAllBytes(_folder.File, CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"{Header}\nquotes,market,3,speaker,Zoë,\n"));

        Quote("Nobody has").Correct("Eva Holm");

        Assert.Equal("quotes,market,3,speaker,Zoë,", Rows()[1]);
        Assert.StartsWith("\uFEFFtable", Encoding.UTF8.GetString(File.ReadAllBytes(_folder.File)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table,article,start,column,value,note\nquotes,bridge,1,speaker,\"Eva", "corrections.csv: breaks off in row 2")]
    [InlineData("article;start\nbridge;1\n", "corrections.csv: has no column 'table'")]
    [InlineData("table,article,start,column,value,note\nquotes,bridge,1,speaker,Eva,one, two\n", "corrections.csv: row 2 has more values than the first row has names")]
    public void A_file_that_cannot_be_read_is_left_as_it_is(string text, string expected)
    {
        File.WriteAllText(_folder.File, text);

        Assert.StartsWith(expected, Assert.Throws<CorpusException>(() => Quote("Nobody has").Correct("Eva Holm")).Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_folder.File));
    }

    [Fact]
    public void An_article_that_comes_from_no_file_cannot_be_corrected_so()
    {
        var quote = Articles.Of("“The quay is open,” said Ann Lee.").Quotes()[0];

        Assert.StartsWith("The article 'a' comes from no file", Assert.Throws<CorpusException>(() => quote.Correct("Eva")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_an_archive_are_corrected_beside_it()
    {
        using var elsewhere = new TemporaryFolder();
        var archive = Path.Combine(elsewhere.Path, "clips.zip");
        ZipFile.CreateFromDirectory(_folder.Path, archive);

        Corpus.Load(archive).Quotes()[0].Correct("Eva Holm");

        Assert.True(File.Exists(Path.Combine(elsewhere.Path, "corrections.csv")));
        Assert.Equal("Eva Holm", Corpus.Load(archive).Quotes()[0].Speaker);
    }

    [Fact]
    public void With_several_folders_the_row_goes_to_the_own_one_with_the_own_id()
    {
        using var other = new CorrectedFolder();

        Corpus.Load([_folder.Path, other.Path]).Quotes()[^1].Correct("Eva Holm");

        Assert.False(File.Exists(_folder.File));
        Assert.StartsWith("quotes,market,", File.ReadAllLines(other.File)[1], StringComparison.Ordinal);
        Assert.Equal("Eva Holm", Corpus.Load(other.Path).Quotes()[^1].Speaker);
    }

    [Fact]
    public void Where_a_row_comes_from_is_no_part_of_what_it_says() =>
        Assert.Equal(Corpus.Load(_folder.Path).Quotes(), Corpus.Load(_folder.Path).Quotes());

    [Fact]
    public void What_is_written_is_read_back_and_nothing_else_is_lost()
    {
        var word = Gen.Char["ab,;\"'\n\r \tö=“"].Array[0, 8].Select(letters => new string(letters));
        var rows = Gen.Select(word, word, (value, own) => (value, own)).Array[0, 5];
        Gen.Select(rows, word, word, Gen.Char[",;\t"], Gen.Bool, Gen.Bool).Sample(
            (others, speaker, note, separator, mark, replaces) =>
            {
                string Cell(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
                var header = string.Join(separator, [.. Columns.Split(','), "own"]);
                var kept = others.Select((row, i) => string.Join(separator, "quotes", "harbor", i, "speaker", Cell(row.value), "", "", Cell(row.own))).ToList();
                if (replaces)
                    kept.Insert(kept.Count / 2, string.Join(separator, "quotes", "bridge", At(Bridge, "Nobody has"), "speaker", "Old", "", "", ""));
                File.WriteAllText(_folder.File, string.Join("\n", [header, .. kept]), new UTF8Encoding(mark));

                Quote("Nobody has").Correct(speaker, note);

                var written = new CorrectionFile(new DiskFile("corrections.csv", _folder.File), "corrections.csv").Read();
                Assert.Empty(written.Problems);
                Assert.Equal(others.Select(row => Names(row.value)), written.Lines.Where(line => line.Article == "harbor").Select(line => line.Value));
                var line = written.Lines.Single(line => line.Article == "bridge");
                Assert.Equal((Names(speaker), Plain(note)), (line.Value, Plain(line.Note)));
                Assert.True(line.Holds(Bridge));
                Assert.Equal(Names(speaker), Quote("Nobody has").Speaker ?? "");
            },
            iter: 150,
            threads: 1);

        static string Plain(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        static string Names(string value) => string.Join(';', Plain(value).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal));
    }
}
