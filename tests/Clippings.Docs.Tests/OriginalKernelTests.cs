using System.Text.Json.Nodes;

namespace Clippings.Docs.Tests;

/// <summary>The kit's notebooks in the kernel that people with Polyglot Notebooks still run. CI installs it.</summary>
public sealed class OriginalKernelTests : IDisposable
{
    private readonly KitCopy _copy = new();
    private readonly TemporaryFolder _prefix = new();

    public void Dispose()
    {
        _copy.Dispose();
        _prefix.Dispose();
    }

    [Fact]
    public async Task Every_cell_succeeds_every_chart_is_a_picture_and_the_numbers_are_the_committed_ones()
    {
        if (!await OriginalKernel.InstallAsync(_prefix.Path))
            return;
        var committed = _copy.Notebooks.Select(Outputs).ToList();
        var run = await PythonProcess.RunAsync(_prefix.Path, ["-m", "nbconvert", "--to", "notebook", "--execute", "--inplace", .. _copy.Notebooks]);
        if (run.IsMissing)
            return;

        Assert.True(run.ExitCode == 0, run.Errors);
        var outputs = _copy.Notebooks.Select(Outputs).ToList();
        Assert.Equal(committed.Select(Values), outputs.Select(Values));
        Assert.Equal(committed.Select(Pictures), outputs.Select(Pictures));
        Assert.Contains(outputs.SelectMany(Pictures), picture => picture.Length > 0);
        // Once a notebook, and nothing but this on the console, beside what that kernel's compiler thinks of a package's references.
        Assert.All(outputs, notebook => Assert.StartsWith("Charts are shown as pictures", Assert.Single(notebook.Select(Written), text => text.Length > 0 && !text.TrimStart().StartsWith("warning CS1701", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    private static List<JsonNode> Outputs(string notebook) =>
        [.. JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray().SelectMany(cell => cell!["outputs"]?.AsArray() ?? []).OfType<JsonNode>()];

    private static List<string> Values(List<JsonNode> outputs) => [.. outputs.Where(output => (string?)output["output_type"] == "execute_result").Select(output => Form(output, "text/plain"))];

    private static List<string> Pictures(List<JsonNode> outputs) => [.. outputs.Select(output => Form(output, "image/svg+xml")).Where(picture => picture.Length > 0)];

    private static string Form(JsonNode output, string type) => Text(output["data"]?[type]);

    private static string Written(JsonNode output) => Text(output["text"]);

    private static string Text(JsonNode? lines) => lines switch
    {
        JsonArray array => string.Concat(array.Select(line => line!.GetValue<string>())),
        JsonValue value => value.GetValue<string>(),
        _ => "",
    };
}
