using System.Diagnostics;
using System.Text;

namespace Clippings.Tests;

/// <summary>Damaged articles, pages and manifests: none breaks a law of the tables, throws or takes long.</summary>
public sealed class FuzzTests
{
    private static readonly UTF8Encoding _lenient = new(encoderShouldEmitUTF8Identifier: false);

    [Fact]
    public void Damaged_articles_hold_the_laws_of_the_tables() =>
        Assert.Empty(FuzzBudget.Run(0.45, random => Bytes(FuzzMaterial.Articles, random), bytes => Check("a.txt", bytes)));

    [Fact]
    public void Damaged_pages_hold_the_laws_of_the_tables() =>
        Assert.Empty(FuzzBudget.Run(0.2, random => Bytes(FuzzMaterial.Pages, random), bytes => Check("a.html", bytes)));

    [Fact]
    public void A_damaged_manifest_costs_at_most_itself() =>
        Assert.Empty(FuzzBudget.Run(0.1, random => Mutation.Of(_lenient.GetBytes(Mutation.Of(File.ReadAllText(Path.Combine(KitFolders.Seeds, "corpus.json")), FuzzMaterial.Articles[0], random)), random), CheckManifest));

    public static TheoryData<string> Once => [.. Directory.EnumerateFiles(Path.Combine(KitFolders.Root, "tests", "Clippings.Tests", "Fuzzing", "Found")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Once))]
    public void What_once_failed_holds_the_laws(string name) =>
        Check("a" + Path.GetExtension(name), File.ReadAllBytes(Path.Combine(KitFolders.Root, "tests", "Clippings.Tests", "Fuzzing", "Found", name)));

    // Two articles of one text are copies, and what is found over the corpus has something to find.
    private static void Check(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder().With(name, bytes).With("b" + name[1..], bytes[..(bytes.Length / 2)]).With("c.txt", "Bridge opens\n\nLONDON (Reuters) — The bridge opened on Friday, said Ada Quill.\n");
        TableLaws.HoldInTime(() => Corpus.LoadReporting(folder.Path), 2 * bytes.Length);
    }

    private static void CheckManifest(byte[] manifest)
    {
        using var folder = new TemporaryFolder().With("corpus.json", manifest);
        foreach (var path in Directory.EnumerateFiles(KitFolders.Seeds, "*.txt"))
            folder.With(Path.GetFileName(path), File.ReadAllBytes(path));
        var watch = Stopwatch.StartNew();
        var corpus = Corpus.LoadReporting(folder.Path);
        Assert.Equal(5, corpus.Count);
        var dated = corpus.Dated();
        Assert.Equal(5, dated.Select(ArticleRow.Of).Count());
        Assert.All(dated.Times(), time => Assert.Equal(dated[time.Article].Text[time.Start..time.End], time.Text));
        Assert.All(dated.Events(dated.People()), row => Assert.True(row.From <= row.To));
        Assert.True(dated.Failures.Count == 0, string.Join("; ", dated.Failures));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed.TotalSeconds:0} s");
    }

    private static byte[] Bytes(IReadOnlyList<string> material, Random random) =>
        Mutation.Of(_lenient.GetBytes(Mutation.Of(material.Any(random), material.Any(random), random)), random);
}
