namespace Clippings.Benchmarks;

/// <summary>The articles to measure on: a folder of the shared data where it exists, else the bundled seeds.</summary>
internal static class BenchmarkCorpus
{
    public static string Find(string shared)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "global.json")))
                continue;
            var outside = Path.Combine(folder.FullName, "..", "shared", shared);
            return Directory.Exists(outside) ? outside : Path.Combine(folder.FullName, "seeds");
        }

        throw new DirectoryNotFoundException("No folder above the benchmark holds global.json; run it from the repository.");
    }
}
