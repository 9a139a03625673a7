using System.Globalization;
using CsvHelper;

namespace Clippings.Tests;

/// <summary>One of each bad article among good ones: the good ones give the rows that they give alone.</summary>
public sealed class GoodAndBadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Bad_articles_change_no_row_of_the_good_ones()
    {
        foreach (var file in Directory.GetFiles(KitFolders.Seeds, "*.txt").Where(file => Path.GetFileName(file) != "README.txt"))
        {
            _folder.With("alone/" + Path.GetFileName(file), File.ReadAllBytes(file));
            _folder.With("mixed/" + Path.GetFileName(file), File.ReadAllBytes(file));
        }

        var good = Directory.GetFiles(Path.Combine(_folder.Path, "alone")).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        foreach (var (index, (text, _)) in CrashTests.Texts().Select(row => ((string)row[0], (DateOnly)row[1])).Index())
            _folder.With($"mixed/zz{index:00}.txt", text);
        _folder.With("mixed/zz-years.txt", string.Concat(Enumerable.Repeat("2020 ", 20_000)))
            .With("mixed/zz-capitals.txt", "He said no.\"" + new string('A', 1400))
            .With("mixed/zz-deep.html", string.Concat(Enumerable.Repeat("<div>", 8000)) + "The bridge opened.")
            .With("mixed/zz-binary.txt", [0x89, 0x50, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8])
            .With("mixed/zz-empty.txt", "")
            .With("mixed/zz-marks.txt", string.Concat(Enumerable.Repeat("“‘", 5000)));

        Corpus.Load(Path.Combine(_folder.Path, "alone")).Export(Path.Combine(_folder.Path, "out-alone"));
        var mixed = Corpus.Load(Path.Combine(_folder.Path, "mixed"));
        mixed.Export(Path.Combine(_folder.Path, "out-mixed"));

        Assert.Empty(mixed.Failures);
        Assert.All(CorpusTables.Names, table => Assert.Equal(Rows("out-alone", table), Rows("out-mixed", table).Where(row => ArticlesOf(row).All(good.Contains))));
    }

    // What two articles share is a row of both.
    private static IEnumerable<string> ArticlesOf(Dictionary<string, string> row) =>
        row.Where(cell => cell.Key is "article" or "article_a" or "article_b" && cell.Value.Length > 0).Select(cell => cell.Value);

    private List<Dictionary<string, string>> Rows(string folder, string table)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(_folder.Path, folder, table + ".csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        // Ids of events are given over the whole corpus, and how rare a word is, is counted over it: which articles and
        // sentences are compared stays, how near they are does not.
        string[] ofCorpus = table is "stories" or "coverage" ? ["similarity", "told", "unsure", "other_article", "other_start", "other_end"] : ["event"];
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.Where(name => !ofCorpus.Contains(name)).ToDictionary(name => name, name => csv[name]!));
        return rows;
    }
}
