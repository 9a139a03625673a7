using System.CommandLine;
using System.Runtime.InteropServices;

namespace Clippings.Cli;

/// <summary>Runs a command and turns what goes wrong into a line and an exit code.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadInput = 2;

    // What a shell reports of a program that Ctrl-C ended.
    public const int Interrupted = 130;

    public const string Stopped = "Stopped; nothing was written.";

    // SIGXFSZ, the same number on Linux and macOS.
    private const int FileSizeSignal = 25;

    public static async Task<int> InvokeAsync(RootCommand root, string[] args, Option<bool> verbose)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{parsed.Errors[0].Message} See `{Usage(parsed)}`.");
            return BadInput;
        }

        // Long enough for workers to end; the default gives up on them first.
        // Where files have a largest size, what is too much is an error like a full disk and not the end of the program.
        using var tooLarge = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileSizeSignal, signal => signal.Cancel = true);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(Stopped);
            return Interrupted;
        }
        catch (UnauthorizedAccessException denied) when (!parsed.GetValue(verbose))
        {
            await Console.Error.WriteLineAsync($"{denied.Message.ReplaceLineEndings(" ").TrimEnd('.')}{(denied.InnerException is null ? "; check who may read and write there" : "")}.");
            return BadInput;
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
