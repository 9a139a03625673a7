using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Turns <c>Console.Clear()</c> in a cell into a message to the viewer. The framework's method writes to a terminal past every
/// redirected writer, so it can be caught in the source only.
/// </summary>
internal static class ConsoleClear
{
    private const string Instead = "global::Microsoft.DotNet.Interactive.Kernel.ClearOutput";

    /// <summary>The cell with the calls replaced; null where there is none.</summary>
    public static string? Replaced(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[^1];
        var text = tree.GetText();
        if (!text.ToString().Contains("Clear", StringComparison.Ordinal) || !text.ToString().Contains("Console", StringComparison.Ordinal))
            return null;
        var model = compilation.GetSemanticModel(tree);
        var changes = tree.GetRoot().DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Clear", ContainingType: { Name: "Console", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } })
            .Select(call => new TextChange(call.Expression.Span, Instead))
            .ToList();
        return changes.Count == 0 ? null : text.WithChanges(changes).ToString();
    }
}
