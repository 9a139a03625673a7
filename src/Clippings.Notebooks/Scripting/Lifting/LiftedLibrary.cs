using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>A library made of what was lifted out of cells.</summary>
/// <param name="Sources">Its files.</param>
/// <param name="Compilation">What it was written from.</param>
/// <param name="Reference">By which cells use it.</param>
internal sealed record LiftedLibrary(IReadOnlyList<LiftedSource> Sources, CSharpCompilation Compilation, PortableExecutableReference Reference)
{
    /// <summary>True where its code uses something of another.</summary>
    public bool Uses(LiftedLibrary other)
    {
        var metadata = ((AssemblyMetadata)Reference.GetMetadata()).GetModules()[0].GetMetadataReader();
        return metadata.AssemblyReferences.Any(handle => metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, other.Compilation.AssemblyName!));
    }
}
