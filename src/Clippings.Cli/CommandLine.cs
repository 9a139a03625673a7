using System.CommandLine;

namespace Clippings.Cli;

/// <summary>Runs a command and turns what goes wrong into a line and an exit code.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadInput = 2;

    // What a shell reports of a program that Ctrl-C ended.
    private const int Interrupted = 130;

    public static async Task<int> InvokeAsync(RootCommand root, string[] args, Option<bool> verbose)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{parsed.Errors[0].Message} See `{Usage(parsed)}`.");
            return BadInput;
        }

        // Long enough for workers to end; the default gives up on them first.
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped; nothing was written.");
            return Interrupted;
        }
#pragma warning disable CA1031 // Whatever goes wrong, a user gets one line, and the whole story on demand.
        catch (Exception error)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(parsed.GetValue(verbose) ? error.ToString() : error.Message.ReplaceLineEndings(" "));
            return BadInput;
        }
    }

    private static string Usage(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "clippings --help" : $"clippings {parsed.CommandResult.Command.Name} --help";
}
