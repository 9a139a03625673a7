using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>Finds the documentation that belongs to assemblies: beside them, or in the SDK's reference pack for the framework's.</summary>
internal static class ReferenceDocumentation
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Pack = new(FindPack);

    private static readonly ImmutableArray<string> Passed = ["forwards"];

    /// <summary>The core library has no documentation of its own name: its types are documented where the reference pack declares them.</summary>
    private static readonly string[] CoreNames = ["System.Runtime", "System.Collections", "System.Threading", "System.Memory", "System.Runtime.InteropServices", "System.Threading.Thread"];

    /// <summary>A reference whose documentation is looked for when it is asked for.</summary>
    public static PortableExecutableReference Open(string file) => MetadataReference.CreateFromFile(file, documentation: new PackDocumentation(() => FilesOf(file)));

    /// <summary>A reference to an assembly of the framework, of which only the metadata that is looked at is ever read.</summary>
    /// <remarks>
    /// The compiler looks for each type that it needs itself, some forty a cell, in every reference that has no alias. Half of the
    /// framework's assemblies declare none and only forward: with an alias they are passed over there, and still followed.
    /// </remarks>
#pragma warning disable CA2000 // The reference owns it, for as long as the process lives.
    public static PortableExecutableReference OpenFramework(string file) =>
        Path.GetFileName(file) == FormattingReference.FileName
            ? FormattingReference.Open(file, new PackDocumentation(() => FilesOf(file)))
            : AssemblyMetadata.CreateFromFile(file) is var metadata && Forwards(metadata)
                ? metadata.GetReference(new PackDocumentation(() => FilesOf(file)), aliases: Passed, display: Path.GetFileName(file))
                : metadata.GetReference(new PackDocumentation(() => FilesOf(file)), display: Path.GetFileName(file));
#pragma warning restore CA2000

    /// <summary>True where an assembly only says where types have gone: all that it declares is its module.</summary>
    private static bool Forwards(AssemblyMetadata metadata) => metadata.GetModules()[0].GetMetadataReader().TypeDefinitions.Count <= 1;

    private static IEnumerable<string> FilesOf(string file)
    {
        var beside = Path.ChangeExtension(file, ".xml");
        if (File.Exists(beside))
            return [beside];
        var name = Path.GetFileNameWithoutExtension(file);
        IEnumerable<string> names = name.StartsWith("System.Private.", StringComparison.Ordinal) ? CoreNames : [name];
        return names.Select(known => Pack.Value.GetValueOrDefault(known)).OfType<string>();
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
