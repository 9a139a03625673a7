using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Tells what becomes of an expression in a lambda or a query: its syntax does not say whether it is run, or kept as a tree that others read.</summary>
/// <param name="compilation">What the code is part of; bound only where a cell has such an expression.</param>
internal sealed class ExpressionBodies(CSharpCompilation compilation)
{
    private SemanticModel? model;

    /// <summary>True where a lambda returns its expression, false where it only runs it; null where it must stay an expression.</summary>
    public bool? HasValue(AnonymousFunctionExpressionSyntax lambda)
    {
        var model = Model(lambda);
        if (model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol symbol || lambda.AncestorsAndSelf().OfType<AnonymousFunctionExpressionSyntax>().Any(IsTree))
            return null;
        return !symbol.ReturnsVoid && !(symbol.IsAsync && symbol.ReturnType is INamedTypeSymbol { IsGenericType: false });

        bool IsTree(AnonymousFunctionExpressionSyntax outer) => model.GetTypeInfo(outer).ConvertedType is { ContainingNamespace.Name: "Expressions" };
    }

    /// <summary>True for a clause whose expression is run for each element.</summary>
    public bool IsDelegate(SyntaxNode clause)
    {
        var model = Model(clause);
        var symbol = clause is QueryClauseSyntax query ? model.GetQueryClauseInfo(query).OperationInfo.Symbol : model.GetSymbolInfo(clause).Symbol;
        return symbol?.ContainingType is { Name: "Enumerable" or "ParallelEnumerable" };
    }

    private SemanticModel Model(SyntaxNode node) => model ??= compilation.GetSemanticModel(node.SyntaxTree);
}
