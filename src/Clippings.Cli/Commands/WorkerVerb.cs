using System.CommandLine;
using System.Reflection;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The hidden command by which this program starts itself again to run one notebook.</summary>
internal static class WorkerVerb
{
    private const string Name = "worker";

    public static Command Create()
    {
        var command = new Command(Name) { Hidden = true };
        command.SetAction(async (_, _) =>
        {
            await NotebookWorker.RunAsync();
            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>How to start it, whether this program runs by its own name or through <c>dotnet</c>.</summary>
    public static WorkerCommand Self()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of the running program is unknown.");
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new WorkerCommand(program, [Assembly.GetExecutingAssembly().Location, Name])
            : new WorkerCommand(program, [Name]);
    }
}
