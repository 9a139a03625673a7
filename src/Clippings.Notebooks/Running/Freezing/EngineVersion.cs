using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>What runs the cells: the runtime by its version, and each library beside the program and in its kit by what its compiler made of its content.</summary>
internal static class EngineVersion
{
    /// <summary>Equal where the same program runs on the same runtime.</summary>
    public static string Current { get; } = Read();

    private static string Read()
    {
        var lines = new StringBuilder($"{Environment.Version}\n");
        var folders = new[] { AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "kit") }.Where(Directory.Exists);
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).Order(StringComparer.Ordinal))
            lines.Append($"{Path.GetFileName(file)}\t{new FileInfo(file).Length}\t{Module(file)}\n");
        return Fingerprints.OfBytes(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    // A compiler gives each module an id of its own, made from all that went into it or by chance; to hash 80 MB would take longer
    // than everything else that a run without changes does.
    private static Guid Module(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            if (!image.HasMetadata)
                return Guid.Empty;
            var metadata = image.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
        catch (BadImageFormatException)
        {
            return Guid.Empty; // Native, or for another system: no cell runs on it.
        }
    }
}
