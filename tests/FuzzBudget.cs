using System.Diagnostics;
using System.Globalization;

namespace Clippings.Tests;

/// <summary>
/// How long the fuzzers go on, and from which seed. <c>FUZZ_SECONDS</c> is shared by all of them, a minute unless told;
/// <c>FUZZ_SEED</c> begins elsewhere, and <c>FUZZ_FOLDER</c> keeps what broke a law.
/// </summary>
internal static class FuzzBudget
{
    private static readonly double _seconds = double.Parse(Environment.GetEnvironmentVariable("FUZZ_SECONDS") ?? "60", CultureInfo.InvariantCulture);

    public static int Seed { get; } = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>Tries inputs, each from a seed of its own, until a share of the time is over; at least one is tried.</summary>
    /// <param name="share">The share of the whole time.</param>
    /// <param name="make">Makes the input of a seed.</param>
    /// <param name="check">Throws where a law does not hold.</param>
    /// <returns>What failed, a line each: the seed and why.</returns>
    public static IReadOnlyList<string> Run(double share, Func<Random, byte[]> make, Action<byte[]> check)
    {
        const int enough = 20;
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        var seed = Seed * 1_000_000;
        for (; seed == Seed * 1_000_000 || (watch.Elapsed.TotalSeconds < share * _seconds && failures.Count < enough); seed++)
        {
            var input = make(new Random(seed));
            if (Failure(input, check) is not { } failure)
                continue;
            // One line a cause: the same message from a thousand inputs is one finding.
            if (failures.TryAdd(string.Concat(failure.Where(c => !char.IsDigit(c))), $"seed {seed}: {failure}"))
                Keep(seed, input);
        }

        Console.WriteLine($"{seed - (Seed * 1_000_000)} inputs in {watch.Elapsed.TotalSeconds:0} s");
        return [.. failures.Values];
    }

    // A thread that can be left behind: what hangs is a finding, and the others go on.
    private static string? Failure(byte[] input, Action<byte[]> check)
    {
        string? failure = null;
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        var thread = new Thread(() =>
        {
            try
            {
                check(input);
            }
            catch (Exception error)
            {
                failure = error is Xunit.Sdk.XunitException ? error.Message.ReplaceLineEndings(" ") : error.ToString();
            }
        })
        {
            IsBackground = true,
        };
#pragma warning restore CA1031
        thread.Start();
        var worked = Environment.CpuUsage.TotalTime;
        while (!thread.Join(TimeSpan.FromMinutes(1)))
        {
            // A machine that gives no time to the tests makes them wait, which is no finding.
            if (Environment.CpuUsage.TotalTime - worked > TimeSpan.FromMinutes(1))
                return "hangs: over a minute";
        }

        return failure;
    }

    private static void Keep(int seed, byte[] input)
    {
        if (Environment.GetEnvironmentVariable("FUZZ_FOLDER") is not { Length: > 0 } folder)
            return;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}.input")), input);
    }
}
