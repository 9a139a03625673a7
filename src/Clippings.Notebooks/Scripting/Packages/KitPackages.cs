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
        if (Names.FirstOrDefault(name => name.Equals(request.Name, StringComparison.OrdinalIgnoreCase)) is not { } known
            || folder.Value is not { } home
            || Path.Combine(home, known + ".dll") is var main && !File.Exists(main))
            return null;
        var version = System.Reflection.AssemblyName.GetAssemblyName(main).Version!.ToString(3);
        if (request.Version.Length > 0 && !request.Version.Contains('*', StringComparison.Ordinal) && !request.Version.StartsWith(version, StringComparison.Ordinal) && known != "Microsoft.Data.Analysis")
            return null;
        return new RestoredPackages(Closure([main, Path.Combine(home, Library + ".dll")]), [], [home], [$"{known}, {version}"]);
    }

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
