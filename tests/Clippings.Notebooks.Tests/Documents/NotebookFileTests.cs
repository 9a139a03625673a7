namespace Clippings.Notebooks.Tests;

public sealed class NotebookFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("clippings").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Equal_content_leaves_the_file_alone()
    {
        var path = Path.Combine(folder, "a.ipynb");
        var notebook = new Notebook([new NotebookCell(CellKind.Raw, "a", "text")], []);
        Assert.True(NotebookFile.Save(path, notebook));
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        Assert.False(NotebookFile.Save(path, NotebookFile.Load(path)));

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<NotebookException>(() => NotebookFile.Load(Path.Combine(folder, "none.ipynb")));
        Assert.Contains("none.ipynb: no such notebook", error.Message, StringComparison.Ordinal);
    }
}
