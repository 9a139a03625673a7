using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>Finds what <c>#r</c> names.</summary>
internal sealed class ScriptReferenceResolver(string workingDirectory) : MetadataReferenceResolver
{
    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        var folder = Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : workingDirectory;
        var path = Path.GetFullPath(Path.Combine(folder, reference));
        return File.Exists(path) ? [MetadataReference.CreateFromFile(path, properties)] : [];
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
