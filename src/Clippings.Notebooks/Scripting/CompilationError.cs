using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>Words the errors of a cell that doesn't compile.</summary>
internal static class CompilationError
{
    /// <summary>Each error on a line, then its source line and a caret under the place.</summary>
    public static CellOutput.Error Of(IReadOnlyList<Diagnostic> errors)
    {
        var traceback = errors.SelectMany(Lines).ToList();
        return new CellOutput.Error("CompilationError", traceback[0], traceback);
    }

    private static IEnumerable<string> Lines(Diagnostic error)
    {
        var span = error.Location.GetMappedLineSpan();
        var (line, column) = (span.StartLinePosition.Line, span.StartLinePosition.Character);
        yield return $"({line + 1},{column + 1}): error {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
        if (error.Location.SourceTree is not { } tree)
            yield break;
        yield return tree.GetText().Lines[line].ToString();
        yield return new string(' ', column) + new string('^', Math.Max(1, error.Location.SourceSpan.Length));
    }
}
