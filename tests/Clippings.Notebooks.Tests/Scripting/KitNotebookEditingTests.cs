namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>Typing in the kit's own notebooks, after the cells that each of them starts with.</summary>
[Collection(OneSession.Name)]
public sealed class KitNotebookEditingTests
{
    private static readonly string Folder = Path.Combine(KitFolders.Root, "notebooks");

    public static TheoryData<string> Notebooks { get; } = [.. Directory.EnumerateFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Members_are_offered_and_explained(string notebook)
    {
        await using var run = new SessionRun(new SessionOptions { WorkingDirectory = Folder });
        var cells = NotebookFile.Load(Path.Combine(Folder, notebook)).Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source).ToList();
        Assert.IsType<Outcome.Completed>(await run.RunAsync(cells[0]));
        await Offered("System.Math.", "Sqrt");
        await Offered("Plot.", "Bars");
        await Offered("Corpus.", "Load");
        await Explained("Math.Sqrt", "square root");
        await Explained("Corpus.Load", "Load(string path");
        // Up to the cell that loads the articles: one notebook brings in a model first.
        foreach (var cell in cells.Skip(1).Take(cells.FindIndex(cell => cell.StartsWith("var clips", StringComparison.Ordinal))))
            Assert.IsType<Outcome.Completed>(await run.RunAsync(cell));
        await Offered("clips.", "Quotes");
        await Offered("clips.", "Where");
        await Offered("corpus.", "Length");
        // The first cell is typed in again once it has run.
        await Offered(cells[0] + "\nPlot.", "Bars");

        async Task Offered(string code, string member)
        {
            var list = await run.Session.CompleteAsync(code, code.Length, CancellationToken.None);
            Assert.Contains(list.Entries, entry => entry.Text == member);
        }

        async Task Explained(string code, string text)
        {
            var inspection = await run.Session.InspectAsync(code, code.Length, CancellationToken.None);
            Assert.Contains(text, inspection!.Bundle.Data["text/plain"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }
}
