using System.CommandLine;
using System.Text;
using Clippings.Cli;

if (!Globalization.IsThere)
    return Globalization.StartAgainWithout(args);
Globalization.SetInvariant();
KitAssemblies.Resolve();

// A kernel's start is measured, and needs no command tree.
if (args is ["kernel", "start", var connectionFile])
    return await KernelStart.RunAsync(connectionFile);

// A console of Windows has a code page that lacks most letters; workers write to their own streams.
if (OperatingSystem.IsWindows() && args is not ["worker"])
    Console.OutputEncoding = Encoding.UTF8;
if (args is not ["worker"] && Globalization.Notice is { } notice)
    await Console.Error.WriteLineAsync(notice);
var verbose = new Option<bool>("--verbose") { Description = "Show where in the program an error arose.", Recursive = true };
var root = new RootCommand("Explores a folder of news articles in C# notebooks.")
{
    verbose,
    NewCommand.Create(),
    RunCommand.Create(),
    RenderCommand.Create(),
    TablesCommand.Create(),
    KernelCommand.Create(),
    WorkerVerb.Create(),
};
return await CommandLine.InvokeAsync(root, args, verbose);
