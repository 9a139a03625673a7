using System.CommandLine;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Cli;

/// <summary><c>kernel install</c>: registers this copy of the program as a kernel.</summary>
internal static class KernelInstall
{
    public static Command Create()
    {
        var location = new KernelLocation();
        var force = new Option<bool>("--force") { Description = "Replace another kernel of that name." };
        var command = new Command("install", "Register this copy of the program with Jupyter clients.") { force };
        location.AddTo(command);
        command.SetAction(parsed => Run(location.Name(parsed), location.Prefix(parsed), parsed.GetValue(force)));
        return command;
    }

    private static void Run(string name, string? prefix, bool force)
    {
        var program = Environment.ProcessPath is { } process && KernelSpec.IsCommand(process) ? process : Path.Combine(AppContext.BaseDirectory, "Clippings.Cli.dll");
        var folder = new KernelRegistry(JupyterPaths.Current).Install(name, prefix, program, force);
        Console.WriteLine($"{name} installed in {folder}; it starts {program}");
    }
}
