namespace Clippings.Tests;

/// <summary>Downloads of press databases beside the repository, against what a person read off them.</summary>
public sealed class ExportSampleTests
{
    [Fact]
    public void Downloads_are_read_as_they_print_themselves()
    {
        if (KitFolders.Shared("data/exports") is not { } folder)
            return;
        var corpus = Corpus.Load(folder);
        var gold = File.ReadLines(Path.Combine(folder, "gold.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();

        Assert.Equal(gold.Count, corpus.Count);
        var read = gold.ConvertAll(row => corpus.Single(article => article.File == $"{row[0]}#{row[1]}"));
        var rows = gold.Zip(read).ToList();
        Share(0.99, rows.Select(pair => Same(pair.First[2], pair.Second.Headline)), "headlines");
        Share(0.97, rows.Select(pair => Same(pair.First[3], pair.Second.Outlet)), "outlets");
        Share(0.99, rows.Where(pair => pair.First[4].Length > 0).Select(pair => $"{pair.Second.Published:yyyy-MM-dd}" == pair.First[4]), "days");
        Share(0.95, rows.Where(pair => pair.First[5].Length > 0).Select(pair => pair.Second.Byline is { } byline && Letters(pair.First[5]).Contains(Letters(byline), StringComparison.Ordinal)), "bylines");
        Share(0.97, rows.Select(pair => Math.Abs(ArticleRow.Of(pair.Second).Words - double.Parse(pair.First[6])) <= (0.1 * double.Parse(pair.First[6])) + 10), "words");
    }

    private static bool Same(string printed, string? read) => Letters(printed) == Letters(read ?? "");

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static void Share(double least, IEnumerable<bool> right, string what)
    {
        var all = right.ToList();
        Assert.True(all.Count(one => one) >= least * all.Count, $"{what}: {all.Count(one => one)} of {all.Count}");
    }
}
