using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Finds the name that was meant where one is misspelt.</summary>
internal static class SimilarName
{
    /// <summary>The nearest name that could stand at the place of an error; null where none is near.</summary>
    public static string? For(Diagnostic error, CSharpCompilation compilation)
    {
        if (error.Location.SourceTree is not { } tree || !compilation.ContainsSyntaxTree(tree))
            return null;
        var node = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        node = node switch
        {
            NameColonSyntax colon => colon.Name,
            QualifiedNameSyntax qualified => qualified.Right,
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => node,
        };
        if (node is not SimpleNameSyntax { Identifier.ValueText: { Length: > 0 } name } written)
            return null;
        var model = compilation.GetSemanticModel(tree);
        var found = error.Id switch
        {
            "CS0103" => model.LookupSymbols(written.SpanStart),
            "CS0246" => [.. model.LookupNamespacesAndTypes(written.SpanStart)],
            "CS0234" or "CS0426" when written.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax => model.LookupNamespacesAndTypes(written.SpanStart, Container(written, model)),
            "CS0117" or "CS1061" => Members(written, model),
            "CS1955" => Members(written, model).Where(member => member is IMethodSymbol),
            "CS1739" => Parameters(written, model),
            _ => [],
        };
        return found
            .Where(symbol => symbol.CanBeReferencedByName && symbol.Name != name && symbol.ContainingType?.Name != nameof(PocketViewTags))
            .Select(symbol => (symbol.Name, Distance: NameDistance.Between(name, symbol.Name), IsType: symbol is INamespaceOrTypeSymbol))
            .Where(candidate => candidate.Distance <= NameDistance.Most(name))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.IsType)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault().Name;
    }

    private static INamespaceOrTypeSymbol? Container(SimpleNameSyntax written, SemanticModel model) =>
        model.GetSymbolInfo(written.Parent is QualifiedNameSyntax qualified ? qualified.Left : ((MemberAccessExpressionSyntax)written.Parent!).Expression).Symbol as INamespaceOrTypeSymbol;

    private static IEnumerable<ISymbol> Members(SimpleNameSyntax written, SemanticModel model)
    {
        var receiver = written.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax binding => binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: { } created } } => created,
            _ => null,
        };
        if (receiver is null)
            return [];
        var isType = model.GetSymbolInfo(receiver).Symbol is INamedTypeSymbol && receiver is not BaseObjectCreationExpressionSyntax;
        var type = model.GetTypeInfo(receiver).Type ?? model.GetSymbolInfo(receiver).Symbol as ITypeSymbol;
        return type is null
            ? []
            : model.LookupSymbols(written.SpanStart, type, includeReducedExtensionMethods: true).Where(symbol => symbol is INamedTypeSymbol ? isType : symbol.IsStatic == isType);
    }

    private static IEnumerable<ISymbol> Parameters(SimpleNameSyntax written, SemanticModel model)
    {
        var call = written.Ancestors().FirstOrDefault(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        if (call is null)
            return [];
        var info = model.GetSymbolInfo(call);
        var callees = call is InvocationExpressionSyntax invocation ? info.CandidateSymbols.Concat(model.GetMemberGroup(invocation.Expression)) : info.CandidateSymbols;
        return callees.OfType<IMethodSymbol>().SelectMany(method => method.Parameters);
    }
}
