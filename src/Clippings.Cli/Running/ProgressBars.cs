using Spectre.Console;

namespace Clippings.Cli;

/// <summary>The bars that long commands show on a terminal.</summary>
internal static class ProgressBars
{
    /// <summary>False where the output goes to a file, a pipe or a log.</summary>
    public static bool AreShown { get; } = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>Bars with what is being done, how far it is, and since when.</summary>
    /// <param name="more">Further columns.</param>
    public static Progress Create(params IReadOnlyList<ProgressColumn> more) => AnsiConsole.Progress().Columns(
        [new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), .. more]);
}
