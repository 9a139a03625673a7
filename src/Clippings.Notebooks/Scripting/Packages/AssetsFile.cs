using System.Text.Json;

namespace Clippings.Notebooks;

/// <summary>Reads what a restore came to, <c>project.assets.json</c>.</summary>
internal static class AssetsFile
{
    /// <summary>The files of all packages, dependencies included; what the framework has is left to it.</summary>
    public static RestoredPackages Read(string path, IEnumerable<PackageRequest> requests)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        // The target with a runtime identifier, which is the longer name, has the native files.
        var target = root.GetProperty("targets").EnumerateObject().MaxBy(candidate => candidate.Name.Length).Value;
        var (assemblies, natives, roots, versions) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var package in target.EnumerateObject())
        {
            if (!root.GetProperty("libraries").GetProperty(package.Name).TryGetProperty("path", out var relative))
                continue;
            var home = folders.Select(folder => Path.Combine(folder, relative.GetString()!)).FirstOrDefault(Directory.Exists);
            if (home is null)
                continue;
            roots.Add(home);
            assemblies.AddRange(Files(package.Value, "runtime", home).Where(file => !SharedAssemblies.Contains(Path.GetFileNameWithoutExtension(file))));
            natives.AddRange(Files(package.Value, "native", home));
            if (package.Name.Split('/') is [var name, var version] && requests.Any(request => request.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                versions.Add($"{name}, {version}");
        }
        return new RestoredPackages(assemblies, natives, roots, versions);
    }

    private static List<string> Files(JsonElement package, string kind, string home) =>
        package.TryGetProperty(kind, out var files)
            ? [.. files.EnumerateObject().Select(file => file.Name).Where(file => !file.EndsWith("_._", StringComparison.Ordinal)).Select(file => Path.Combine(home, file))]
            : [];
}
