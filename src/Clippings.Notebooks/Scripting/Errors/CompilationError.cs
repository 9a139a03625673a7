using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Clippings.Notebooks;

/// <summary>Words the errors of a cell that doesn't compile.</summary>
internal static class CompilationError
{
    private const int MostErrors = 12;
    private const int MostCharacters = 300;

    /// <summary>Each error on a line, then its source line, a caret under the place, and a remedy where one is known; the message is the first error with its remedy.</summary>
    public static CellOutput.Error Of(IReadOnlyList<Diagnostic> errors, Func<Diagnostic, string?> remedy, ScriptReferenceResolver references, string cell)
    {
        var traceback = errors.Take(MostErrors).SelectMany(error => Lines(error, remedy(error), references, cell)).ToList();
        if (errors.Count > MostErrors)
            traceback.Add($"… and {errors.Count - MostErrors} more errors");
        return new CellOutput.Error("CompilationError", remedy(errors[0]) is { } first ? $"{traceback[0]} ({first})" : traceback[0], traceback);
    }

    /// <summary>An error that no compiler found, in the form of one that it did.</summary>
    public static CellOutput.Error Of(string message) => new("CompilationError", message, [message]);

    private static IEnumerable<string> Lines(Diagnostic error, string? remedy, ScriptReferenceResolver references, string cell)
    {
        var span = error.Location.GetLineSpan(); // As the cell is written: a #line speaks of other files.
        var (line, column) = (span.StartLinePosition.Line, span.StartLinePosition.Character);
        if (error.Location.SourceTree is null)
        {
            yield return $"error {error.Id}: {Message(error, references)}";
            yield break;
        }
        var file = span.Path == cell && span.Path.StartsWith("Cell ", StringComparison.Ordinal) ? "" : Path.GetFileName(span.Path);
        yield return $"{file}({line + 1},{column + 1}): error {error.Id}: {Message(error, references)}";
        var text = error.Location.SourceTree.GetText().Lines[line].ToString();
        if (text.Length > MostCharacters)
        {
            // The stretch around the place.
            var start = Math.Max(0, column - (MostCharacters / 2));
            text = text.Substring(start, Math.Min(MostCharacters, text.Length - start));
            column -= start;
        }
        yield return text;
        var length = Math.Clamp(span.EndLinePosition.Line == line ? span.EndLinePosition.Character - span.StartLinePosition.Character : text.Length, 1, Math.Max(1, text.Length - column));
        // Tabs are kept, so that the caret stands under the place however wide a viewer shows them.
        yield return string.Concat(text.Take(column).Select(character => character == '\t' ? '\t' : ' ')) + new string('^', length);
        if (remedy is not null)
            yield return remedy;
    }

    private static string Message(Diagnostic error, ScriptReferenceResolver references)
    {
        var message = error.GetMessage(CultureInfo.InvariantCulture);
        if (error.Id != "CS0006" || references.Missing.FirstOrDefault(missing => message.Contains($"'{missing.Key}'", StringComparison.Ordinal)) is not { Key: { } name } found)
            return message;
        return found.Value.Replace('\\', '/').Contains("/artifacts/clippings/", StringComparison.Ordinal)
            ? $"'{name}' is not there yet: run 'dotnet build src/Clippings' and then this cell again"
            : $"'{name}' was not found: a relative path starts from the notebook's folder";
    }
}
