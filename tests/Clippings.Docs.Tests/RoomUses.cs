using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Docs.Tests;

/// <summary>Which rooms of the library use which, as the compiler sees it.</summary>
internal static class RoomUses
{
    public static IReadOnlyList<RoomUse> Of(string library)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !(f.Contains("/obj/", StringComparison.Ordinal) && !f.EndsWith("GlobalUsings.g.cs", StringComparison.Ordinal)))
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f))
            .ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f) != "Clippings.dll").Select(f => MetadataReference.CreateFromFile(f));
        var compilation = CSharpCompilation.Create("Rooms", trees, references);
        return
        [
            .. from tree in trees
               let model = compilation.GetSemanticModel(tree)
               from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
               let symbol = model.GetSymbolInfo(name).Symbol?.OriginalDefinition
               let place = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath
               where place is not null && symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol
               select new RoomUse(Room(library, tree.FilePath), Path.GetFileName(tree.FilePath), Room(library, place), symbol.Name) into use
               where use.From.Length > 0 && use.To.Length > 0
               select use,
        ];
    }

    private static string Room(string library, string file) =>
        Path.GetRelativePath(library, file).Split(Path.DirectorySeparatorChar) is [var room, _, ..] && room != "obj" ? room : "";
}
