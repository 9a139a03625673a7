using Clippings.Tests;

namespace Clippings.Notebooks.Tests;

/// <summary><c>new</c>: a project of one's own.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_it_lays_is_the_kit_s_own_and_always_the_same()
    {
        var first = await CliProcess.RunAsync(folder.Path, "new", "first");
        Directory.CreateDirectory(Path.Combine(folder.Path, "my notes"));
        var here = await CliProcess.RunAsync(Path.Combine(folder.Path, "my notes"), "new", ".");
        var spaced = await CliProcess.RunAsync(folder.Path, "new", "own project");

        Assert.Equal((0, 0, 0), (first.ExitCode, here.ExitCode, spaced.ExitCode));
        Assert.Contains("\n  cd first\n  clippings run ", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("  cd ", here.Output, StringComparison.Ordinal);
        Assert.Contains("  cd \"own project\"\n", spaced.Output, StringComparison.Ordinal);
        Assert.Equal(Files("first"), Files("my notes"));
        Assert.All((string[])["notebooks", "seeds"], part => Assert.All(
            Directory.EnumerateFiles(Path.Combine(KitFolders.Root, part)).Where(file => part == "seeds" || Path.GetExtension(file) == ".ipynb"),
            file => Assert.Equal(File.ReadAllText(file), Files("first")[$"{part}/{Path.GetFileName(file)}"])));
        Assert.Contains("rendered/\n", Files("first")[".gitignore"], StringComparison.Ordinal);
        Assert.Contains("eol=lf", Files("first")[".gitattributes"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_setup_names_the_version_of_the_library_that_the_program_brings()
    {
        await CliProcess.RunAsync(folder.Path, "new", "p");

        Assert.Contains($"#r \"nuget: Clippings, {typeof(CSharpSession).Assembly.GetName().Version!.ToString(3)}\"", Files("p")["notebooks/setup.csx"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_notebook_is_in_its_README_and_every_link_leads_somewhere()
    {
        await CliProcess.RunAsync(folder.Path, "new", "p");
        var files = Files("p");

        var links = System.Text.RegularExpressions.Regex.Matches(files["README.md"], @"\]\(([^)]+)\)").Select(match => match.Groups[1].Value).ToList();
        Assert.All(links, link => Assert.True(files.ContainsKey(link), link));
        Assert.Equal(files.Keys.Where(file => file.EndsWith(".ipynb", StringComparison.Ordinal)), links.Where(link => link.EndsWith(".ipynb", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_something_is_it_touches_nothing_and_says_so()
    {
        folder.With("mine/a.txt", "mine");

        var full = await CliProcess.RunAsync(folder.Path, "new", "mine");
        var file = await CliProcess.RunAsync(folder.Path, "new", Path.Combine("mine", "a.txt"));

        Assert.Equal((2, $"mine is not empty, and nothing in it was touched; name a folder that is not there yet, or an empty one.{Environment.NewLine}"), (full.ExitCode, full.Errors));
        Assert.Equal((2, $"{Path.Combine("mine", "a.txt")} is a file; name a folder that is not there yet.{Environment.NewLine}"), (file.ExitCode, file.Errors));
        Assert.Equal(["a.txt"], Files("mine").Keys);
        Assert.Equal("mine", Files("mine")["a.txt"]);
    }

    private SortedDictionary<string, string> Files(string project)
    {
        var root = Path.Combine(folder.Path, project);
        return new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText), StringComparer.Ordinal);
    }
}
