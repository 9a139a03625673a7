using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Clippings.Notebooks;

/// <summary>Packages that the kit itself ships: files in a folder, there at once and without a network.</summary>
internal sealed class KitPackages(SessionOptions options)
{
    private const string Library = "Clippings";

    private static readonly string[] Names = [Library, "Plotly.NET", "Plotly.NET.CSharp", "Microsoft.Data.Analysis"];

    private static readonly string[] Places = ["artifacts/clippings", "kit"];

    private readonly Lazy<string?> folder = new(() => options.KitFolder ?? Find(Path.GetFullPath(options.WorkingDirectory)) ?? Find(AppContext.BaseDirectory));

    /// <summary>The files for a request; null where the kit has not that package or not that version.</summary>
    /// <remarks>The library comes with each of them: it is what shows their values.</remarks>
    public RestoredPackages? Find(PackageRequest request)
    {
        if (Shipped(request.Name) is not var (known, main, version))
            return null;
        var home = Path.GetDirectoryName(main)!;
        if (request.Version.Length > 0 && !request.Version.Contains('*', StringComparison.Ordinal) && !request.Version.StartsWith(version, StringComparison.Ordinal) && known != "Microsoft.Data.Analysis")
            return null;
        return new RestoredPackages(Closure([main, Path.Combine(home, Library + ".dll")]), [], [home], [$"{known}, {version}"]);
    }

    /// <summary>What a notebook may ask for instead of a request that was not met; null where the kit has no version of it.</summary>
    public string? Instead(PackageRequest request) =>
        Shipped(request.Name) is var (known, _, version) ? $"this program brings {known}, {version}: name that version" : null;

    private (string Name, string File, string Version)? Shipped(string name) =>
        Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
        && folder.Value is { } home
        && Path.Combine(home, found + ".dll") is var main && File.Exists(main)
            ? (found, main, System.Reflection.AssemblyName.GetAssemblyName(main).Version!.ToString(3))
            : null;

    private static string? Find(string start)
    {
        for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            if (Places.Select(place => Path.Combine(at.FullName, place)).FirstOrDefault(HasLibrary) is { } found)
                return found;
        }
        return null;
    }

    // Anyone may call a folder so.
    private static bool HasLibrary(string folder) => File.Exists(Path.Combine(folder, Library + ".dll"));

    /// <summary>Files and all that they refer to in their folder.</summary>
    private static List<string> Closure(IEnumerable<string> files)
    {
        var found = files.Where(File.Exists).Distinct().ToList();
        var home = Path.GetDirectoryName(found[0])!;
        for (var next = 0; next < found.Count; next++)
        {
            using var image = new PEReader(File.OpenRead(found[next]));
            var metadata = image.GetMetadataReader();
            foreach (var handle in metadata.AssemblyReferences)
            {
                var name = metadata.GetString(metadata.GetAssemblyReference(handle).Name);
                var path = Path.Combine(home, name + ".dll");
                if (!SharedAssemblies.Contains(name) && !found.Contains(path) && File.Exists(path))
                    found.Add(path);
            }
        }
        return found;
    }
}
