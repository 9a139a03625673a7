using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>Documentation that is spread over several files, each opened when the ones before it had nothing.</summary>
internal sealed class PackDocumentation(IReadOnlyList<Lazy<DocumentationProvider>> files) : DocumentationProvider
{
    private static readonly Func<DocumentationProvider, string, CultureInfo, CancellationToken, string?> Lookup = Read;

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        files.Select(file => Lookup(file.Value, documentationMemberID, preferredCulture, cancellationToken)).FirstOrDefault(text => !string.IsNullOrEmpty(text));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The compiler's provider hides its lookup from all but those who derive from it.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetDocumentationForSymbol")]
    private static extern string? Read(DocumentationProvider provider, string id, CultureInfo culture, CancellationToken cancel);
}
