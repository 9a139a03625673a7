using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Reads the typed declarations of a parameters cell.</summary>
internal static class ParameterDeclarations
{
    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    /// <summary>The declared variables, in order; none where the cell doesn't parse to declarations.</summary>
    public static IReadOnlyList<NotebookParameter> Read(string source) =>
        [.. CSharpSyntaxTree.ParseText(source, Script).GetCompilationUnitRoot().Members
            .OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables.Select(variable => new NotebookParameter(variable.Identifier.ValueText, TypeOf(field.Declaration.Type, variable.Initializer?.Value), (variable.Initializer?.Value as LiteralExpressionSyntax)?.Token.Value as string)))];

    private static string TypeOf(TypeSyntax declared, ExpressionSyntax? value) => (declared.IsVar, value) switch
    {
        (false, _) => declared.ToString(),
        (_, PrefixUnaryExpressionSyntax signed) => TypeOf(declared, signed.Operand),
        (_, LiteralExpressionSyntax literal) => Keyword(literal.Token.Value, literal),
        (_, ObjectCreationExpressionSyntax creation) => creation.Type.ToString(),
        _ => "var",
    };

    private static string Keyword(object? value, LiteralExpressionSyntax literal) => value switch
    {
        string => "string",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        _ => literal.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression ? "bool" : "var",
    };
}
