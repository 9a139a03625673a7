using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Changes what would go past every writer and reader that the console was given, which can be caught in the source only:
/// <c>Console.Clear()</c> becomes a message to the viewer, and setting the encoding of input, after which the console would read from
/// the process's own, sets nothing.
/// </summary>
internal static class ConsoleCalls
{
    private const string Instead = "global::Microsoft.DotNet.Interactive.Kernel.ClearOutput";

    /// <summary>The cell with the calls replaced; null where there is none.</summary>
    public static string? Replaced(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[^1];
        var text = tree.GetText();
        var code = text.ToString();
        if (!code.Contains("Console", StringComparison.Ordinal) || !(code.Contains("Clear", StringComparison.Ordinal) || code.Contains("InputEncoding", StringComparison.Ordinal)))
            return null;
        var model = compilation.GetSemanticModel(tree);
        var changes = tree.GetRoot().DescendantNodes()
            .Select(node => node switch
            {
                InvocationExpressionSyntax call when OfConsole(model.GetSymbolInfo(call).Symbol, "Clear") => new TextChange(call.Expression.Span, Instead),
                AssignmentExpressionSyntax set when OfConsole(model.GetSymbolInfo(set.Left).Symbol, "InputEncoding") => new TextChange(set.Left.Span, "_"),
                _ => default,
            })
            .Where(change => change.NewText is not null)
            .ToList();
        return changes.Count == 0 ? null : text.WithChanges(changes).ToString();
    }

    private static bool OfConsole(ISymbol? symbol, string name) =>
        symbol is { ContainingType: { Name: "Console", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } && symbol.Name == name;
}
