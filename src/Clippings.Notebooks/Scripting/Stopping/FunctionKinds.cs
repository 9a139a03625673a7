using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Tells functions apart by their syntax.</summary>
internal static class FunctionKinds
{
    /// <summary>True for what must not be ended half-way: it disposes, or makes a type, which is then broken for good.</summary>
    public static bool TidiesUp(SyntaxNode function) => function switch
    {
        DestructorDeclarationSyntax => true,
        ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword),
        MethodDeclarationSyntax method => method.Identifier.ValueText is "Dispose" or "DisposeAsync",
        _ => false,
    };

    /// <summary>True where the expression that is a function's body is what it returns.</summary>
    public static bool HasValue(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => HasValue(method.ReturnType, method.Modifiers),
        LocalFunctionStatementSyntax local => HasValue(local.ReturnType, local.Modifiers),
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        OperatorDeclarationSyntax { ReturnType: var type } => HasValue(type, default),
        ConversionOperatorDeclarationSyntax => true,
        _ => false,
    };

    private static bool HasValue(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        && !(modifiers.Any(SyntaxKind.AsyncKeyword) && Last(type) is IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" });

    private static TypeSyntax Last(TypeSyntax type) => type is QualifiedNameSyntax qualified ? qualified.Right : type;
}
