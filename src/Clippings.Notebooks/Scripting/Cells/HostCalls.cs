using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Changes what would go past the host, which can be caught in the source only: <c>Console.Clear()</c> becomes a message to the
/// viewer; setting the encoding of input, after which the console would read from the process's own, sets nothing; and
/// <c>Environment.FailFast</c> says its words before the process ends.
/// </summary>
internal static class HostCalls
{
    private static readonly Dictionary<string, (string Type, string Instead)> Replacements = new(StringComparer.Ordinal)
    {
        [nameof(Console.Clear)] = (nameof(Console), "global::Microsoft.DotNet.Interactive.Kernel.ClearOutput"),
        [nameof(Console.InputEncoding)] = (nameof(Console), "_"),
        [nameof(Environment.FailFast)] = (nameof(Environment), "global::Clippings.Notebooks.FailFastCall.FailFast"),
    };

    /// <summary>A file of a cell or a library with the calls replaced; null where there is none.</summary>
    public static string? Replaced(CSharpCompilation compilation, SyntaxTree tree)
    {
        var text = tree.GetText();
        var code = text.ToString();
        if (!Replacements.Any(entry => code.Contains(entry.Key, StringComparison.Ordinal)))
            return null;
        var model = compilation.GetSemanticModel(tree);
        var changes = tree.GetRoot().DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => Replacements.TryGetValue(name.Identifier.ValueText, out var found) && IsOf(model.GetSymbolInfo(name).Symbol, found.Type))
            .Select(name => (Whole: Whole(name), Name: name.Identifier.ValueText))
            .Where(use => use.Name != nameof(Console.InputEncoding) || (use.Whole.Parent is AssignmentExpressionSyntax set && set.Left == use.Whole))
            .Select(use => new TextChange(use.Whole.Span, Replacements[use.Name].Instead))
            .ToList();
        return changes.Count == 0 ? null : text.WithChanges(changes).ToString();
    }

    /// <summary>A member by its name, with what stands before it.</summary>
    private static ExpressionSyntax Whole(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    private static bool IsOf(ISymbol? symbol, string type) =>
        symbol?.ContainingType is { ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } container && container.Name == type;
}
