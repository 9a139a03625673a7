using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>Tells code that more has to be typed to from code that nothing typed after it could mend, by syntax alone.</summary>
internal static class SyntaxCompleteness
{
    /// <summary>What is said of literals, comments and <c>try</c> blocks that may yet go on, at a place before the end.</summary>
    private static readonly HashSet<string> Unended = new(StringComparer.Ordinal) { "CS1035", "CS1039", "CS1524", "CS8076", "CS8997" };

    /// <summary>What is said of things that scripts don't take and cells do.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "CS1529", "CS7021" };

    /// <summary>Whether code could be run as it stands.</summary>
    /// <param name="code">The cell as typed so far.</param>
    public static Completeness Of(string code)
    {
        Completeness all = new Completeness.Complete();
        foreach (var segment in CellDirectives.Cut(code).Where(segment => segment.Name == Segment.Code))
        {
            // What follows a directive can't complete what stands before it.
            if (all is not Completeness.Complete)
                return new Completeness.Invalid();
            all = OfSegment(segment.Text);
        }
        return all;
    }

    private static Completeness OfSegment(string code)
    {
        var tree = SubmissionCompiler.Parse(code, "Cell");
        var root = tree.GetCompilationUnitRoot();
        var end = root.EndOfFileToken.GetPreviousToken(includeSkipped: true).Span.End;
        var errors = tree.GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error && !Taken.Contains(error.Id)).ToList();
        if (errors.Count == 0)
            return SyntaxFactory.IsCompleteSubmission(tree) ? new Completeness.Complete() : new Completeness.Incomplete(Indentation.AfterLastLine(code));
        return errors.All(error => error.Location.SourceSpan.Start >= end || Unended.Contains(error.Id))
            ? new Completeness.Incomplete(Indentation.AfterLastLine(code))
            : new Completeness.Invalid();
    }
}
