namespace Clippings.Tests;

/// <summary>The notebooks and seeds in a folder of their own, with the library that was built.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1812", Justification = "Linked into every test project; some need no copy.")]
internal sealed class KitCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public KitCopy()
    {
        foreach (var folder in (string[])["notebooks", "seeds"])
        {
            foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(KitFolders.Root, folder)))
                _folder.With(System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)), File.ReadAllBytes(file));
        }

        Directory.CreateSymbolicLink(System.IO.Path.Combine(Path, "artifacts"), System.IO.Path.Combine(KitFolders.Root, "artifacts"));
    }

    public string Path => _folder.Path;

    public IReadOnlyList<string> Notebooks =>
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(Path, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        // The link goes first, so that what it leads to stays.
        Directory.Delete(System.IO.Path.Combine(Path, "artifacts"));
        _folder.Dispose();
    }
}
