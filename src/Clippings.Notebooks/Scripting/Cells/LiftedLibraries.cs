using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>The classes that were lifted out of cells, each with the library that holds its latest version.</summary>
internal sealed class LiftedLibraries
{
    private readonly Dictionary<string, (string Text, MetadataReference Library)> classes = new(StringComparer.Ordinal);

    /// <summary>True where a class is there as it is written.</summary>
    public bool Holds(ClassDeclarationSyntax type) => classes.TryGetValue(type.Identifier.ValueText, out var known) && known.Text == type.ToString();

    /// <summary>Adds classes of a library.</summary>
    /// <returns>The libraries with earlier versions of them.</returns>
    public IReadOnlyList<MetadataReference> Add(IReadOnlyList<ClassDeclarationSyntax> added, MetadataReference library)
    {
        var superseded = added
            .Select(type => classes.TryGetValue(type.Identifier.ValueText, out var known) ? known.Library : null)
            .OfType<MetadataReference>()
            .Distinct()
            .ToList();
        foreach (var type in added)
            classes[type.Identifier.ValueText] = (type.ToString(), library);
        return superseded;
    }
}
