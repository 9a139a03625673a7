namespace Clippings.Benchmarks;

/// <summary>The articles to measure on: a folder of the shared data where it exists, else the bundled seeds.</summary>
internal static class BenchmarkCorpus
{
    public static string Find(string shared) =>
        Path.Combine(Root, "..", "shared", shared) is var outside && Directory.Exists(outside) ? outside : Path.Combine(Root, "seeds");

    /// <summary>The repository.</summary>
    public static string Root { get; } = Upward();

    private static string Upward()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the benchmark holds global.json; run it from the repository.");
    }
}
