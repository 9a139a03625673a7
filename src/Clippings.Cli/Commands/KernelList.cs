using System.CommandLine;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Cli;

/// <summary><c>kernel list</c>: every kernel that Jupyter clients find; this one is marked with a star, one that can't start with an exclamation mark.</summary>
internal static class KernelList
{
    public static Command Create()
    {
        var command = new Command("list", "List the kernels that Jupyter clients find; a star marks this one's, an exclamation mark one that cannot start.");
        command.SetAction(_ =>
        {
            foreach (var kernel in new KernelRegistry(JupyterPaths.Current).List())
                Console.WriteLine(Line(kernel) + Remedy(kernel));
        });
        return command;
    }

    private static string Line(InstalledKernel kernel) =>
        $"{(kernel.Spec is { Missing: not null } ? '!' : kernel.Spec is { IsOwn: true } ? '*' : ' ')} {kernel.Name,-20} {kernel.Spec?.DisplayName ?? "(unreadable)",-24} {kernel.Folder}";

    private static string Remedy(InstalledKernel kernel) => kernel.Spec switch
    {
        { Missing: { } file, IsOwn: true } => $"\n    {file} is gone: run 'kernel install --name {kernel.Name}' from a copy that is there, or delete the folder above",
        { Missing: { } file } => $"\n    {file} is gone: install that kernel again, or delete the folder above",
        _ => "",
    };
}
