using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>A file of documentation as compilers write it.</summary>
internal sealed class DocumentationFile(string path) : XmlDocumentationProvider
{
    /// <summary>The XML that documents a member; null or empty where the file has none.</summary>
    public string? Read(string id, CultureInfo culture, CancellationToken cancel) => GetDocumentationForSymbol(id, culture, cancel);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    protected override Stream GetSourceStream(CancellationToken cancellationToken) => File.OpenRead(path);
}
