using System.CommandLine;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Cli;

/// <summary><c>kernel list</c>: every kernel that Jupyter clients find; this one is marked with a star.</summary>
internal static class KernelList
{
    public static Command Create()
    {
        var command = new Command("list", "List the kernels that Jupyter clients find; a star marks this one's.");
        command.SetAction(_ =>
        {
            foreach (var kernel in new KernelRegistry(JupyterPaths.Current).List())
                Console.WriteLine(Line(kernel));
        });
        return command;
    }

    private static string Line(InstalledKernel kernel) =>
        $"{(kernel.Spec is { IsOwn: true } ? '*' : ' ')} {kernel.Name,-20} {kernel.Spec?.DisplayName ?? "(unreadable)",-24} {kernel.Folder}";
}
