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

// The commands know the library: in a worker, the cells alone load it, since code compiled ahead serves the first that does.
if (WorkerVerb.Matches(args))
    return await WorkerVerb.RunAsync(args);

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8; // A console of Windows has a code page that lacks most letters.
if (Globalization.Notice is { } notice)
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
};
return await CommandLine.InvokeAsync(root, args, verbose);
