using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>Finds the documentation that belongs to assemblies: beside them, or in the SDK's reference pack for the framework's.</summary>
internal static class ReferenceDocumentation
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Pack = new(FindPack);

    /// <summary>References whose documentation is read when it is asked for.</summary>
    public static IEnumerable<MetadataReference> Describe(IEnumerable<string> files) =>
        files.Select(file => MetadataReference.CreateFromFile(file, documentation: Provider(file)));

    private static DocumentationProvider? Provider(string file)
    {
        var beside = Path.ChangeExtension(file, ".xml");
        if (File.Exists(beside))
            return XmlDocumentationProvider.CreateFromFile(beside);
        var name = Path.GetFileNameWithoutExtension(file);
        // The core library has no documentation of its own name: its types are documented where the reference pack declares them.
        string[] names = name.StartsWith("System.Private.", StringComparison.Ordinal) ? ["System.Runtime", "System.Collections", "System.Threading", "System.Memory", "System.Text.RegularExpressions", "System.Linq"] : [name];
        return new PackDocumentation([.. names.Select(known => new Lazy<DocumentationProvider>(() => Pack.Value.TryGetValue(known, out var path) ? XmlDocumentationProvider.CreateFromFile(path) : DocumentationProvider.Default))]);
    }

    private static Dictionary<string, string> FindPack()
    {
        var packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var newest = Directory.Exists(packs) ? Directory.EnumerateDirectories(packs).Order(StringComparer.Ordinal).LastOrDefault() : null;
        return newest is null
            ? []
            : Directory.EnumerateFiles(newest, "*.xml", SearchOption.AllDirectories).DistinctBy(Path.GetFileName).ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase);
    }
}
