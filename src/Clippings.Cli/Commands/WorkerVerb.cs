using System.CommandLine;
using System.Reflection;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The hidden command by which this program starts itself again to run one notebook.</summary>
internal static class WorkerVerb
{
    private const string Name = "worker";
    private const string Keeps = "--keeps";

    public static Command Create()
    {
        var keeps = new Option<bool>(Keeps);
        var command = new Command(Name) { keeps };
        command.Hidden = true;
        command.SetAction(async (parsed, _) =>
        {
            await NotebookWorker.RunAsync(parsed.GetValue(keeps) ? Path.Combine(Environment.CurrentDirectory, FreezeStore.FolderName) : null);
            return CommandLine.Done;
        });
        return command;
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
