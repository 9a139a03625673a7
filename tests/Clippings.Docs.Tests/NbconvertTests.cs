using System.Text.RegularExpressions;

namespace Clippings.Docs.Tests;

/// <summary>The committed notebooks in Jupyter's own converter, where it is installed; CI installs it.</summary>
public sealed partial class NbconvertTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_chart_is_a_picture_in_the_page_that_nbconvert_makes()
    {
        var notebooks = Directory.GetFiles(Path.Combine(KitFolders.Root, "notebooks"), "*.ipynb");
        var convert = await PythonProcess.RunAsync(_folder.Path, ["-m", "nbconvert", "--to", "html", "--output-dir", _folder.Path, .. notebooks]);
        if (convert.IsMissing)
            return;

        Assert.True(convert.ExitCode == 0, convert.Errors);
        Assert.All(notebooks, notebook => Assert.Equal(
            Charts().Count(File.ReadAllText(notebook)),
            Pictures().Count(File.ReadAllText(Path.Combine(_folder.Path, Path.ChangeExtension(Path.GetFileName(notebook), ".html"))))));
    }

    [GeneratedRegex("\"application/vnd.plotly.v1\\+json\"")]
    private static partial Regex Charts();

    [GeneratedRegex("<img alt=\"[^\"]+\"[^>]* src=\"data:image/svg\\+xml;base64,")]
    private static partial Regex Pictures();
}
