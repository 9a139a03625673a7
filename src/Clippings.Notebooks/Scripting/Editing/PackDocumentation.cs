using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>Documentation that may be spread over several files, each opened when it is asked for and the ones before it had nothing.</summary>
/// <param name="find">Finds the files; called at the first question, as most sessions ask none.</param>
internal sealed class PackDocumentation(Func<IEnumerable<string>> find) : DocumentationProvider
{
    private readonly Lazy<List<DocumentationFile>> files = new(() => [.. find().Select(path => new DocumentationFile(path))]);

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        files.Value.Select(file => file.Read(documentationMemberID)).FirstOrDefault(text => !string.IsNullOrEmpty(text));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
