using System.Text;

namespace Clippings.Notebooks;

/// <summary>What runs the cells: the runtime by its version, and each library beside the program and in its kit by what its compiler made of its content.</summary>
internal static class EngineVersion
{
    /// <summary>Equal where the same program runs on the same runtime.</summary>
    public static string Current { get; } = Read();

    private static string Read()
    {
        // By their modules' ids: to hash 80 MB would take longer than everything else that a run without changes does.
        var lines = new StringBuilder($"{Environment.Version}\n");
        var folders = new[] { AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "kit") }.Where(Directory.Exists);
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).Order(StringComparer.Ordinal))
            lines.Append($"{Path.GetFileName(file)}\t{new FileInfo(file).Length}\t{ModuleId.Of(file)}\n");
        return Fingerprints.OfBytes(Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
