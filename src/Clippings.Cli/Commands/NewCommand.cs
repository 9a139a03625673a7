using System.CommandLine;

namespace Clippings.Cli;

/// <summary><c>new</c>: lays a project of one's own.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that is not there yet, or an empty one." };
        var command = new Command("new", "Lays a project of your own: the notebooks, what brings the library, a sample corpus and a README.") { folder };
        command.SetAction(parsed => Lay(Path.GetFullPath(parsed.GetRequiredValue(folder))));
        return command;
    }

    private static void Lay(string folder)
    {
        ShippedProject.Lay(folder);
        var shown = DisplayPath.Of(folder);
        Console.WriteLine($"A project with {Directory.EnumerateFiles(Path.Combine(folder, NotebookSelection.Folder), "*.ipynb").Count()} notebooks is laid in {shown}; its README.md says what is where.");
        Console.WriteLine("Next:");
        if (shown != ".")
            Console.WriteLine($"  cd {(shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown)}");
        Console.WriteLine("  clippings run                           runs the notebooks on the sample in seeds/");
        Console.WriteLine("  clippings run --corpus PATH --out DIR   runs them on your own articles");
        Console.WriteLine("  clippings kernel install                makes them run in VS Code and Jupyter");
    }
}
