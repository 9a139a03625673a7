using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>Carries a cell's errors out of the steps that find them.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the engine and always carries errors.
internal sealed class CompilationFailedException(IReadOnlyList<Diagnostic> errors, CSharpCompilation compilation) : Exception
#pragma warning restore CA1032, CA1064
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; } = errors;

    /// <summary>What they were found in.</summary>
    public CSharpCompilation Compilation { get; } = compilation;
}
