using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Tells what a compiled cell has: code, declarations, a value.</summary>
internal static class SubmissionContent
{
    /// <summary>True where there is something to run or to declare beside usings and references; the compiler emits nothing else.</summary>
    public static bool HasCode(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Any(tree => tree.GetCompilationUnitRoot().Members.Count > 0);

    /// <summary>True where a cell has code that can call itself: no recursion is without a function.</summary>
    public static bool HasFunctions(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().Any(node =>
            node is BaseTypeDeclarationSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax));

    /// <summary>True where a compilation is that of a source as it is written, and of nothing else.</summary>
    public static bool IsOf(CSharpCompilation compilation, string code) =>
        compilation.SyntaxTrees is [var tree] && tree.GetText().ToString() == code;

    /// <summary>True where a later cell could refer to something in this one.</summary>
    public static bool Declares(CSharpCompilation compilation, bool hasAdded) =>
        hasAdded
        || compilation.DirectiveReferences.Any()
        || compilation.SyntaxTrees.Any(tree => tree.GetCompilationUnitRoot() is var unit && (unit.Usings.Count > 0 || unit.Externs.Count > 0))
        || compilation.ScriptClass!.GetMembers().Any(member => !member.IsImplicitlyDeclared)
        || compilation.ScriptClass.ContainingNamespace.GetNamespaceMembers().Any();

    /// <summary>True where the cell ends in an expression that has a value, or returns one.</summary>
    public static bool HasResult(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[^1];
        var members = tree.GetCompilationUnitRoot().Members;
        if (members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement })
            return !MayBeVoid(statement.Expression) || compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type?.SpecialType != SpecialType.System_Void;
        return members.OfType<GlobalStatementSyntax>().Any(member => member
            .DescendantNodes(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(node => node is ReturnStatementSyntax { Expression: not null }));
    }

    /// <summary>False where an expression has a value by its form: to ask for its type binds it anew.</summary>
    private static bool MayBeVoid(ExpressionSyntax expression) =>
        expression is not (BinaryExpressionSyntax or LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or InterpolatedStringExpressionSyntax);
}
