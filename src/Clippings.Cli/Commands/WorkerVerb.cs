using System.Reflection;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The words by which this program starts itself again to run one notebook; no command, and reached without their tree.</summary>
internal static class WorkerVerb
{
    private const string Name = "worker";
    private const string Keeps = "--keeps";

    /// <summary>Whether the program was started so.</summary>
    public static bool Matches(string[] arguments) => arguments is [Name] or [Name, Keeps];

    /// <summary>Runs what standard input asks, to its end.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        await NotebookWorker.RunAsync(arguments.Contains(Keeps));
        return CommandLine.Done;
    }

    /// <summary>How to start it, whether this program runs by its own name or through <c>dotnet</c>.</summary>
    /// <param name="keeps">Whether what is found in articles is kept beside the notebook.</param>
    public static WorkerCommand Self(bool keeps)
    {
        string[] verb = keeps ? [Name, Keeps] : [Name];
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of the running program is unknown.");
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new WorkerCommand(program, [Assembly.GetExecutingAssembly().Location, .. verb])
            : new WorkerCommand(program, verb);
    }
}
