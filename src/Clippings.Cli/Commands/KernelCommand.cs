using System.CommandLine;

namespace Clippings.Cli;

/// <summary><c>kernel</c>: the Jupyter kernel and where clients find it.</summary>
internal static class KernelCommand
{
    public static Command Create() => new("kernel", "The Jupyter kernel: C# notebooks in VS Code and Jupyter.")
    {
        KernelInstall.Create(),
        KernelList.Create(),
        KernelUninstall.Create(),
        Start(),
    };

    private static Command Start()
    {
        var file = new Argument<string>("connection_file") { Description = "The file a Jupyter client wrote, with ports and key." };
        var command = new Command("start", "Run the kernel; Jupyter clients call this.") { file };
        command.SetAction((parsed, _) => KernelStart.RunAsync(parsed.GetRequiredValue(file)));
        return command;
    }
}
