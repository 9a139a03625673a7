namespace Clippings.Benchmarks;

/// <summary>
/// The differences of the news wire, by the model and by word weights, with what a person said of each: <c>y</c> where the two
/// sentences tell of one thing and differ in it (<c>judged-differences.tsv</c>: places, no text).
/// </summary>
internal static class JudgedDifferences
{
    private const double Asked = 0.8;

    /// <summary>The exit code: 1 where fewer than four in five are real or some were never read, 2 without the wire.</summary>
    public static int Run()
    {
        var wire = Path.Combine(BenchmarkCorpus.Root, "..", "shared", "data", "wire.jsonl");
        if (!File.Exists(wire))
        {
            Console.Error.WriteLine("The differences that were judged are those of the news wire of the shared data, which is not here.");
            return 2;
        }

        var judged = File.ReadLines(Path.Combine(BenchmarkCorpus.Root, "tests", "benchmarks", "judged-differences.tsv")).Skip(1).Select(line => line.Split('\t'))
            .ToDictionary(line => string.Join('\t', line[..3]), line => line[3], StringComparer.Ordinal);
        var clips = Corpus.Load(wire).Dated();
        return Show(clips.Meaning(MiniLm.Encode, MiniLm.Name), judged) & Show(clips.Meaning(), judged) ? 0 : 1;
    }

    private static bool Show(Meaning meaning, Dictionary<string, string> judged)
    {
        // In the order in which they are read side by side.
        var rows = meaning.Differences().OrderByDescending(row => row.Similarity);
        var verdicts = rows.Select(row => judged.GetValueOrDefault($"{row.ArticleA}@{row.StartA}\t{row.ArticleB}@{row.StartB}\t{row.Kind}", "?")).ToList();
        foreach (var (row, verdict) in rows.SideBySide().Zip(verdicts))
            Console.WriteLine($"{verdict} {row.Kind} {row.ValueA} | {row.ValueB}  {row.ArticleA}@{row.StartA} {row.ArticleB}@{row.StartB}\n    {row.SentenceA}\n    {row.SentenceB}");
        var real = verdicts.Count("y".Equals);
        Console.WriteLine($"{meaning.Model}: {rows.Count} differences, {real} real, {verdicts.Count("n".Equals)} not, {verdicts.Count("?".Equals)} not judged (target {Asked:0%} real)");
        return !verdicts.Contains("?") && real >= Asked * rows.Count;
    }
}
