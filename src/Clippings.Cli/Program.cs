using System.CommandLine;
using Clippings.Cli;

var verbose = new Option<bool>("--verbose") { Description = "Show where in the program an error arose.", Recursive = true };
var root = new RootCommand("Explores a folder of news articles in C# notebooks.")
{
    verbose,
    RunCommand.Create(),
    TablesCommand.Create(),
    WorkerVerb.Create(),
};
return await CommandLine.InvokeAsync(root, args, verbose);
