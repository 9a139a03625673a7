using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>Makes libraries of what is lifted out of cells, and leaves the rest of the cell to the script.</summary>
internal sealed class Lifter(SubmissionCompiler compiler, SubmissionRunner runner)
{
    /// <summary>Brings the declarations of a cell into scope.</summary>
    /// <param name="lifted">The declarations.</param>
    /// <param name="name">What errors call the cell.</param>
    /// <returns>The cell without them, lines unchanged.</returns>
    /// <exception cref="CompilationFailedException">They have errors.</exception>
    public string Lift(LiftedDeclarations lifted, string name)
    {
        LiftedDeclarations[] ways = [lifted, lifted.WithAllTypes()];
        if (ways.FirstOrDefault(way => compiler.Libraries.Holds(way.Source)) is { } known)
            return known.Cell;
        CompilationFailedException? failure = null;
        foreach (var way in ways)
        {
            var (sources, superseded) = compiler.Libraries.With(way.Source);
            var library = compiler.CompileLibrary([.. sources.Select(source => source.Tree)], [.. superseded.Select(old => old.Reference)]);
            var found = library.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).ToList();
            if (found.Count == 0)
            {
                library = library.SyntaxTrees.Aggregate(
                    library, (at, tree) => HostCalls.Replaced(library, tree) is { } code ? at.ReplaceSyntaxTree(tree, LiftedSource.Parse(code, tree.FilePath)) : at);
                var reference = runner.LoadLibrary(ref library);
                compiler.KeepLibrary(new LiftedLibrary(sources, library, reference), superseded, name);
                return way.Cell;
            }
            failure ??= new CompilationFailedException(found, library);
        }
        return lifted.AsMembers() ?? throw failure!;
    }
}
