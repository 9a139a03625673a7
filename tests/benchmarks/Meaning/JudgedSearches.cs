namespace Clippings.Benchmarks;

/// <summary>
/// Thirty searches of the BBC collection, asked in words that its texts mostly don't use, and which of the passages found a
/// person took for right (<c>judged-searches.tsv</c>: places, no text): how many searches have one among the first five, by
/// the model and by word weights.
/// </summary>
internal static class JudgedSearches
{
    private const int First = 5;
    private const int Asked = 27;

    /// <summary>The exit code: 1 where the model finds too little, 2 without the collection.</summary>
    public static int Run()
    {
        var bbc = Path.Combine(BenchmarkCorpus.Root, "..", "shared", "data", "bbc.zip");
        if (!File.Exists(bbc))
        {
            Console.Error.WriteLine("The searches that were judged are of the BBC collection of the shared data, which is not here.");
            return 2;
        }

        var judged = File.ReadLines(Path.Combine(BenchmarkCorpus.Root, "tests", "benchmarks", "judged-searches.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        var clips = Corpus.Load(bbc);
        var (model, words) = (clips.Meaning(MiniLm.Encode, MiniLm.Name), clips.Meaning());
        var (byModel, byWords) = (0, 0);
        foreach (var line in judged)
        {
            var right = line[1].Split(';');
            var (one, other) = (Has(model, line[0], right), Has(words, line[0], right));
            byModel += one ? 1 : 0;
            byWords += other ? 1 : 0;
            Console.WriteLine($"{(one ? "yes" : "no "),-4} {(other ? "yes" : "no "),-4} {line[0]}");
        }

        Console.WriteLine($"a right one among the first {First}: by {MiniLm.Name} in {byModel} of {judged.Count} (target {Asked}), by word weights in {byWords}");
        return byModel >= Asked ? 0 : 1;
    }

    private static bool Has(Meaning meaning, string words, string[] right) => meaning.Search(words, First).Any(row => right.Contains($"{row.Article}@{row.Start}"));
}
