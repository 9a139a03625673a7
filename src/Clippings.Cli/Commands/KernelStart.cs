using Clippings.Notebooks.Jupyter;

namespace Clippings.Cli;

/// <summary><c>kernel start</c>: what a Jupyter client runs. Reached without building the command tree, which a kernel needs for nothing.</summary>
internal static class KernelStart
{
    /// <summary>Runs the kernel to its end; 0 when a client ended it, 2 when the connection file cannot be used.</summary>
    public static async Task<int> RunAsync(string connectionFile)
    {
        try
        {
            await KernelProcess.RunAsync(connectionFile, Globalization.Notice);
            Environment.Exit(CommandLine.Done); // A cell may have left threads behind that would keep the process alive.
            return CommandLine.Done;
        }
        catch (ConnectionFileException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return CommandLine.BadInput;
        }
    }
}
