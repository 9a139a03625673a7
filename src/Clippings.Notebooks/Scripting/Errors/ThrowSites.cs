using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>
/// Tells which code can have thrown what the runtime itself throws. Such checks jump to a common place of their method, from
/// where no way leads back to the line.
/// </summary>
internal static class ThrowSites
{
    /// <summary>True for code that can throw such an exception; null for exceptions that the runtime does not throw by itself.</summary>
    public static Func<SyntaxNode, bool>? Of(Exception exception) => exception switch
    {
        IndexOutOfRangeException => node => node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax,
        DivideByZeroException => IsDivision,
        OverflowException => node => IsDivision(node) || node is ArrayCreationExpressionSyntax || (IsArithmetic(node) && IsChecked(node)),
        _ => null,
    };

    private static bool IsDivision(SyntaxNode node) => node.Kind() is SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression or SyntaxKind.DivideAssignmentExpression or SyntaxKind.ModuloAssignmentExpression;

    private static bool IsArithmetic(SyntaxNode node) => node.Kind()
        is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression
        or SyntaxKind.AddAssignmentExpression or SyntaxKind.SubtractAssignmentExpression or SyntaxKind.MultiplyAssignmentExpression
        or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
        or SyntaxKind.UnaryMinusExpression or SyntaxKind.CastExpression;

    private static bool IsChecked(SyntaxNode node) => node.Ancestors().FirstOrDefault(around => around is CheckedStatementSyntax or CheckedExpressionSyntax)?.Kind() is SyntaxKind.CheckedStatement or SyntaxKind.CheckedExpression;
}
