using System.CommandLine;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Cli;

/// <summary><c>kernel uninstall</c>: takes the kernel away from Jupyter clients; the program stays.</summary>
internal static class KernelUninstall
{
    public static Command Create()
    {
        var location = new KernelLocation();
        var command = new Command("uninstall", "Remove the kernel from where Jupyter clients find it.");
        location.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = new KernelRegistry(JupyterPaths.Current).Uninstall(location.Name(parsed), location.Prefix(parsed));
            Console.WriteLine($"{folder} removed");
        });
        return command;
    }
}
