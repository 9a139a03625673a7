using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Clippings.Docs.Tests;

/// <summary>The packages, and the tool from a feed of nothing else, by someone who has no package yet.</summary>
public sealed class ToolTests(ToolFeed feed) : IClassFixture<ToolFeed>, IDisposable
{
    private const long MostBytes = 250_000_000;

    private static readonly string Version = typeof(Corpus).Assembly.GetName().Version!.ToString(3);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Project => Path.Combine(_folder.Path, "project");

    [Fact]
    public async Task It_is_installed_lays_a_project_runs_it_is_its_kernel_in_Jupyter_and_goes()
    {
        await DotnetAsync("tool", "install", "Clippings.Cli", "--tool-path", feed.Tools, "--source", feed.Folder);
        Assert.InRange(Directory.EnumerateFiles(feed.Tools, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length), 1, MostBytes);

        Assert.Contains("cd project", (await ToolAsync(_folder.Path, "new", "project")).Output, StringComparison.Ordinal);
        var committed = Notebooks(Project).ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);
        await ToolAsync(Project, "run");
        Assert.All(committed, notebook => Assert.Equal(notebook.Value, File.ReadAllText(notebook.Key)));
        Assert.True(File.Exists(Path.Combine(Project, "rendered", "index.html")));

        // A home may have notebooks of its own, which are none of these.
        _folder.With("notebooks/mine.ipynb", """{"cells":[],"metadata":{"language_info":{"name":"python"}},"nbformat":4,"nbformat_minor":5}""");
        await ToolAsync(_folder.With("anywhere/a.txt", "Bridge opens again\n\nThe bridge opened on Friday, said Ada Quill. “It was time,” Quill said.\n").Path, "run", "--corpus", "anywhere", "--out", "found");
        Assert.Equal(committed.Keys.Select(Path.GetFileName), Notebooks(Path.Combine(_folder.Path, "found")).Select(Path.GetFileName));
        // The library came from the tool itself.
        Assert.False(Directory.Exists(Path.Combine(feed.Home, "packages", "clippings")));

        await ToolAsync(_folder.Path, "kernel", "install", "--prefix", _folder.Path);
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Path, "share", "jupyter", "kernels", ".net-csharp", "kernel.json")))!;
        Assert.Equal(feed.Command, (string?)spec["argv"]![0]);
        var run = await PythonProcess.RunAsync(_folder.Path, ["-m", "nbconvert", "--to", "notebook", "--execute", "--inplace", .. committed.Keys]);
        if (!run.IsMissing)
        {
            Assert.True(run.ExitCode == 0, run.Errors);
            Assert.All(committed, notebook => Assert.Equal(WithoutTimes(notebook.Value), WithoutTimes(File.ReadAllText(notebook.Key))));
        }

        await ToolAsync(_folder.Path, "kernel", "uninstall", "--prefix", _folder.Path);
        await DotnetAsync("tool", "uninstall", "Clippings.Cli", "--tool-path", feed.Tools);
        Assert.False(File.Exists(feed.Command));
    }

    [Fact]
    public async Task It_runs_without_being_installed() =>
        Assert.Equal(Version, (await DotnetAsync("tool", "exec", "Clippings.Cli", "--yes", "--source", feed.Folder, "--", "--version")).Output.Trim());

    [Fact]
    public async Task The_tool_for_any_system_is_compiled_for_none_and_does_the_same()
    {
        var package = Path.Combine(_folder.Path, "any");
        ZipFile.ExtractToDirectory(Path.Combine(feed.Folder, $"Clippings.Cli.any.{Version}.nupkg"), package);
        var program = Path.Combine(package, "tools", "net10.0", "any", "Clippings.Cli.dll");
        var files = Directory.EnumerateFiles(package, "*", SearchOption.AllDirectories).ToList();

        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, MostBytes);
        Assert.DoesNotContain(files, file => Path.GetExtension(file) is ".so" or ".dylib" or ".exe" or ".pdb");
        // The compiler's own assemblies come as their makers compiled them; those of the kit are its own.
        Assert.All(files.Where(file => Path.GetFileName(file).StartsWith("Clippings", StringComparison.Ordinal) && Path.GetExtension(file) == ".dll"), file => Assert.False(IsCompiledAhead(file), file));
        await OkAsync("dotnet", _folder.Path, program, "new", "project");
        var notebook = Notebooks(Project).First();
        var committed = File.ReadAllText(notebook);
        Assert.Contains("new, ", (await OkAsync("dotnet", Project, program, "run", notebook)).Output, StringComparison.Ordinal);
        Assert.Equal(committed, File.ReadAllText(notebook));
    }

    [Fact]
    public void The_tool_for_this_system_is_compiled_ahead()
    {
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(feed.Folder, $"Clippings.Cli.*.{Version}.nupkg").Single(file => !file.Contains(".any.", StringComparison.Ordinal)));
        var library = package.Entries.Single(entry => entry.FullName.EndsWith("/kit/Clippings.dll", StringComparison.Ordinal));
        library.ExtractToFile(Path.Combine(_folder.Path, library.Name));

        Assert.True(IsCompiledAhead(Path.Combine(_folder.Path, library.Name)));
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal) || entry.Length > 20_000_000);
    }

    [Fact]
    public void The_library_says_what_it_is_and_plugs_into_a_kernel()
    {
        using var package = ZipFile.OpenRead(Path.Combine(feed.Folder, $"Clippings.{Version}.nupkg"));
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        using var nuspec = package.GetEntry("Clippings.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single().Elements().ToLookup(element => element.Name.LocalName);

        Assert.All((string[])["lib/net10.0/Clippings.dll", "lib/net10.0/Clippings.xml", "interactive-extensions/dotnet/extension.dib", "README.md", "penn-tags.LICENSE.txt"], file => Assert.Contains(file, files));
        Assert.Equal(("MIT AND CC-BY-SA-4.0 AND Bitstream-Vera", "README.md"), (metadata["license"].Single().Value, metadata["readme"].Single().Value));
        Assert.NotEmpty(metadata["description"].Single().Value);
        // Else the same sources would make other packages from another commit.
        Assert.Empty(metadata["repository"].Attributes("commit"));
        Assert.All(package.Entries, entry => Assert.Equal(2000, entry.LastWriteTime.Year));
    }

    private Task<CliProcess.Result> ToolAsync(string folder, params string[] arguments) => OkAsync(feed.Command, folder, arguments);

    private Task<CliProcess.Result> DotnetAsync(params string[] arguments) => OkAsync("dotnet", _folder.Path, arguments);

    private async Task<CliProcess.Result> OkAsync(string program, string folder, params string[] arguments)
    {
        var result = await feed.RunAsync(program, folder, arguments);
        Assert.True(result.ExitCode == 0, $"{string.Join(' ', arguments)}: {result.Output}{result.Errors}");
        return result;
    }

    private static IEnumerable<string> Notebooks(string project) => Directory.EnumerateFiles(Path.Combine(project, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal);

    private static bool IsCompiledAhead(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    // It notes in each cell when it ran.
    private static string WithoutTimes(string notebook)
    {
        var json = JsonNode.Parse(notebook)!;
        foreach (var cell in json["cells"]!.AsArray())
            cell!["metadata"]!.AsObject().Remove("execution");
        return json.ToJsonString();
    }
}
