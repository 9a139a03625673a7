using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Clippings.Notebooks;

/// <summary>The id that a compiler gives each module, made from all that went into it or by chance: equal where files hold the same code, however it was compiled on.</summary>
internal static class ModuleId
{
    /// <summary>The id of a file's module; null where it holds none: native, for another system, or not to be read, as the loading will say.</summary>
    public static Guid? Of(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            if (!image.HasMetadata)
                return null;
            var metadata = image.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
        catch (Exception error) when (error is BadImageFormatException or IOException)
        {
            return null;
        }
    }
}
