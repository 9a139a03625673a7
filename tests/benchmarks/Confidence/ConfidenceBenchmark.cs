namespace Clippings.Benchmarks;

/// <summary>Prints whether confidences mean what they say, on news that was annotated by hand, and makes the counts that they go by.</summary>
internal static class ConfidenceBenchmark
{
    /// <summary>Prints, for each tenth of confidence, how many attributions are right.</summary>
    /// <param name="folder">Articles with <c>gold.jsonl</c>.</param>
    /// <param name="fits">Whether the library's counts are made anew.</param>
    /// <returns>The exit code: 1 where a tenth says another thing than it means.</returns>
    public static int Run(string folder, bool fits)
    {
        if (!File.Exists(Path.Combine(folder, "gold.jsonl")))
        {
            Console.Error.WriteLine($"{folder} holds no gold.jsonl: name the folder of annotated articles.");
            return 2;
        }

        var attributions = JudgedAttribution.Of(folder);
        if (fits)
            Write(JudgedAttribution.Count(attributions));
        Console.WriteLine($"{"table",-9} {"confidence",-12} {"rows",5} {"said",6} {"right",6}  {"95 % interval",-13}");
        var tenths = ConfidenceTenth.ByFolds(attributions);
        foreach (var tenth in tenths)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{tenth.Table,-9} {$"{tenth.Tenth / 10.0:0.0} to {(tenth.Tenth + 1) / 10.0:0.0}",-12} {tenth.All,5} {100 * tenth.Confidence,6:0.0} {100 * tenth.Right,6:0.0}  {$"{100 * tenth.Least:0.0} to {100 * tenth.Most:0.0}",-13}{(tenth.Holds ? "" : "  missed")}"));
        }

        return tenths.All(tenth => tenth.Holds) ? 0 : 1;
    }

    private static void Write(IEnumerable<CaseCount> counts)
    {
        var file = Path.Combine(BenchmarkCorpus.Root, "src/Clippings/Speakers/Confidence/confidence.txt");
        File.WriteAllLines(file,
        [
            "# How often attributions were right on news annotated by hand: table, rule, what the rule expects in hundredths,",
            "# how many were right, how many there were. Made by: dotnet run -c Release --project tests/benchmarks -- confidence fit",
            .. counts.Select(count => count.ToString()),
        ]);
        Console.WriteLine(file);
    }
}
