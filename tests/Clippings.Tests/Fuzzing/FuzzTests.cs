using System.Text;

namespace Clippings.Tests;

/// <summary>Damaged articles, pages and manifests: none breaks a law of the tables, throws or takes long.</summary>
public sealed class FuzzTests
{
    private static readonly UTF8Encoding _lenient = new(encoderShouldEmitUTF8Identifier: false);

    private const string WordMarkup = """
        <w:p><w:r><w:t>Documents (1)</w:t></w:r></w:p><w:p><w:bookmarkStart w:id="1" w:name="Bookmark_1"/></w:p><w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Ferry returns</w:t></w:r></w:p>
        <w:p><w:r><w:t>The Harbor Post</w:t></w:r></w:p><w:p><w:r><w:t>March 4, 2021 Thursday 2:15 PM GMT</w:t></w:r></w:p><w:p><w:r><w:t>Length: 6 words</w:t><w:br/><w:t>Byline: Ada Quill</w:t></w:r></w:p>
        <w:p><w:bookmarkStart w:id="2" w:name="Body"/><w:r><w:t>Body</w:t></w:r></w:p><w:p><w:r><w:t>“The ferry came back,” said Ada Quill on Monday.</w:t></w:r><w:del><w:r><w:delText>No.</w:delText></w:r></w:del></w:p>
        <w:p><w:bookmarkStart w:id="3" w:name="Classification"/><w:r><w:t>Classification</w:t></w:r></w:p><w:p><w:r><w:t>Language: ENGLISH</w:t></w:r></w:p><w:p><w:r><w:br/><w:t>End of Document</w:t></w:r></w:p>
        """;

    private static IReadOnlyList<byte[]> WordFiles { get; } = KitFolders.Shared(Path.Combine("data", "exports")) is { } folder
        ? [.. Directory.EnumerateFiles(folder, "*.docx").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length < 100_000)]
        : [];

    [Fact]
    public void Damaged_articles_hold_the_laws_of_the_tables() =>
        Assert.Empty(FuzzBudget.Run(0.35, random => Bytes(FuzzMaterial.Articles, random), bytes => Check("a.txt", bytes)));

    [Fact]
    public void Damaged_pages_hold_the_laws_of_the_tables() =>
        Assert.Empty(FuzzBudget.Run(0.2, random => Bytes(FuzzMaterial.Pages, random), bytes => Check("a.html", bytes)));

    [Fact]
    public void Damaged_Word_files_hold_the_laws_of_the_tables() =>
        Assert.Empty(FuzzBudget.Run(0.15, WordBytes, bytes => Check("a.docx", bytes)));

    [Theory]
    [InlineData("a.csv", 0.02)]
    [InlineData("a.jsonl", 0.02)]
    [InlineData("a.json", 0.02)]
    [InlineData("a.xlsx", 0.02)]
    [InlineData("a.parquet", 0.01)]
    [InlineData("a.md", 0.01)]
    [InlineData("a.xml", 0.01)]
    public void Damaged_records_hold_the_laws_of_the_tables(string name, double share) =>
        Assert.Empty(FuzzBudget.Run(share, random => Mutation.Of(RecordMaterial.File(name, random), random), bytes => Check(name, bytes)));

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
        TableLaws.HoldInTime(() => Corpus.LoadReporting(folder.Path), (IsPacked(name) ? 20 : 2) * bytes.Length);
    }

    private static bool IsPacked(string name) => Path.GetExtension(name) is ".docx" or ".xlsx" or ".parquet";

    private static void CheckManifest(byte[] manifest)
    {
        using var folder = new TemporaryFolder().With("corpus.json", manifest);
        foreach (var path in Directory.EnumerateFiles(KitFolders.Seeds, "*.txt"))
            folder.With(Path.GetFileName(path), File.ReadAllBytes(path));
        TableLaws.InTime(TimeSpan.FromSeconds(10), () =>
        {
            var corpus = Corpus.LoadReporting(folder.Path);
            Assert.Equal(5, corpus.Count);
            var dated = corpus.Dated();
            Assert.Equal(5, dated.Select(ArticleRow.Of).Count());
            Assert.All(dated.Times(), time => Assert.Equal(dated[time.Article].Text[time.Start..time.End], time.Text));
            Assert.All(dated.Events(dated.People()), row => Assert.True(row.From <= row.To));
            Assert.True(dated.Failures.Count == 0, string.Join("; ", dated.Failures));
        });
    }

    // Damage to the packed bytes seldom leaves a file that opens, damage to what is packed in it often does.
    private static byte[] WordBytes(Random random) => random.Next(3) switch
    {
        0 when WordFiles.Count > 0 => Mutation.Of(WordFiles[random.Next(WordFiles.Count)], random),
        1 => Mutation.Of(WordFile.Of([.. FuzzMaterial.Articles.Any(random).Split('\n').Select(line => line.TrimStart('{', '['))]), random),
        _ => WordFile.OfMarkup(Mutation.Of(WordMarkup, FuzzMaterial.Articles.Any(random), random)),
    };

    private static byte[] Bytes(IReadOnlyList<string> material, Random random) =>
        Mutation.Of(_lenient.GetBytes(Mutation.Of(material.Any(random), material.Any(random), random)), random);
}
