using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Makes <c>using var</c> work at the top of a cell, where the compiler's script rules don't take it: the words are blanked, and
/// what the variables hold is disposed of when the cell ends, as at the end of any block.
/// </summary>
internal static class UsingDeclarations
{
    /// <summary>The cell as a script takes it, columns unchanged, and the names of the variables in order.</summary>
    public static (string Code, IReadOnlyList<string> Names) Blank(string code)
    {
        if (!code.Contains("using ", StringComparison.Ordinal))
            return (code, []);
        var unit = CSharpSyntaxTree.ParseText(SourceText.From(code), SubmissionCompiler.ParseOptions.WithKind(SourceCodeKind.Regular)).GetCompilationUnitRoot();
        var declarations = unit.Members
            .OfType<GlobalStatementSyntax>()
            .Select(member => member.Statement)
            .OfType<LocalDeclarationStatementSyntax>()
            .Where(declaration => !declaration.UsingKeyword.IsKind(SyntaxKind.None))
            .ToList();
        foreach (var declaration in declarations)
        {
            var span = TextSpan.FromBounds(declaration.SpanStart, declaration.UsingKeyword.Span.End);
            code = code[..span.Start] + new string(' ', span.Length) + code[span.End..];
        }
        return (code, [.. declarations.SelectMany(declaration => declaration.Declaration.Variables).Select(variable => variable.Identifier.ValueText)]);
    }

    /// <summary>Disposes of what the variables of a cell hold, the last declared first.</summary>
    public static async Task DisposeAsync(object? submission, IReadOnlyList<string> names)
    {
        foreach (var name in names.Reverse())
        {
            var value = submission?.GetType().GetField(name)?.GetValue(submission);
            if (value is IAsyncDisposable asynchronous)
                await asynchronous.DisposeAsync();
            else
                (value as IDisposable)?.Dispose();
        }
    }
}
