namespace Clippings.Benchmarks;

/// <summary>
/// Shows the families of copies of the news wire with what a person said of each: <c>y</c> where its articles are one story,
/// told twice, corrected or expanded, <c>n</c> where they are not. The list holds no text, only ids.
/// </summary>
internal static class JudgedFamilies
{
    private const int First = 50;

    private static string ListPath => Path.Combine(BenchmarkCorpus.Root, "tests", "benchmarks", "judged-families.tsv");

    /// <summary>The exit code: 1 where one of the first fifty is false or was never read, 2 without the wire.</summary>
    public static int Run()
    {
        var wire = Path.Combine(BenchmarkCorpus.Root, "..", "shared", "data", "wire.jsonl");
        if (!File.Exists(wire))
        {
            Console.Error.WriteLine("The families that were judged are those of the news wire of the shared data, which is not here.");
            return 2;
        }

        var judged = File.ReadLines(ListPath).Skip(1).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        var clips = Corpus.Load(wire);
        var families = clips.Families().GroupBy(member => member.Family).ToList();
        var verdicts = families.ConvertAll(family => judged.GetValueOrDefault(string.Join(';', family.Select(member => member.Article).Order(StringComparer.Ordinal)), "?"));
        foreach (var (family, verdict) in families.Zip(verdicts))
        {
            Console.WriteLine($"{family.Key}. {verdict}");
            foreach (var member in family)
                Console.WriteLine($"   {member.Article} {member.Published:yyyy-MM-dd} {member.Shared:0.00} {(member.Source is null ? "" : $"follows {member.Source} ")}{clips[member.Article].Headline}");
        }

        Console.WriteLine($"{families.Count} families: {verdicts.Count("y".Equals)} true, {verdicts.Count("n".Equals)} false, {verdicts.Count("?".Equals)} not judged");
        return verdicts.Take(First).All("y".Equals) ? 0 : 1;
    }
}
