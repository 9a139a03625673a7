using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Makes a copy with changes, <c>point with { X = 5 }</c>, an expression where a cell has it alone: a script takes it for a property called <c>with</c>.</summary>
internal static class WithExpressions
{
    private const string With = "with";

    /// <summary>The cell with such expressions in parentheses.</summary>
    public static string Embraced(string code, string name)
    {
        if (!code.Contains(" with", StringComparison.Ordinal))
            return code;
        var starts = SubmissionCompiler.Parse(code, name).GetCompilationUnitRoot().Members
            .OfType<PropertyDeclarationSyntax>()
            .Where(property => property.Identifier.ValueText == With)
            .Select(property => property.SpanStart);
        foreach (var start in starts.Reverse())
        {
            var expression = SyntaxFactory.ParseExpression(code, start, consumeFullText: false);
            if (expression is WithExpressionSyntax { ContainsDiagnostics: false })
                code = code.Insert(start + expression.Span.End, ")").Insert(start, "(");
        }
        return code;
    }
}
