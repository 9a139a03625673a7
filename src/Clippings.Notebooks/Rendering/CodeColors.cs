using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>The style-sheet classes of code.</summary>
internal static class CodeColors
{
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        [ClassificationTypeNames.Keyword] = "k",
        [ClassificationTypeNames.ControlKeyword] = "k",
        [ClassificationTypeNames.PreprocessorKeyword] = "p",
        [ClassificationTypeNames.PreprocessorText] = "p",
        [ClassificationTypeNames.StringLiteral] = "s",
        [ClassificationTypeNames.VerbatimStringLiteral] = "s",
        [ClassificationTypeNames.StringEscapeCharacter] = "e",
        [ClassificationTypeNames.NumericLiteral] = "n",
        [ClassificationTypeNames.Comment] = "c",
    };

    /// <summary>The class of a classification; null where it has no colour of its own.</summary>
    public static string? Of(string classification) => Classes.GetValueOrDefault(classification);

    /// <summary>
    /// The class of a name by its place in the syntax. A page is made without the assemblies that a cell refers to,
    /// so what the compiler can bind would be coloured and the rest not; syntax treats all names alike.
    /// </summary>
    public static string? OfName(SyntaxToken token)
    {
        if (token.Text == "var" && token.Parent is IdentifierNameSyntax { IsVar: true })
            return "k";
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not SimpleNameSyntax name)
            return null;
        return name.Parent switch
        {
            InvocationExpressionSyntax => "m",
            MemberAccessExpressionSyntax access when access.Name == name => access.Parent is InvocationExpressionSyntax ? "m" : null,
            MemberAccessExpressionSyntax => char.IsUpper(token.Text[0]) ? "t" : null,
            ObjectCreationExpressionSyntax or VariableDeclarationSyntax or ParameterSyntax or TypeArgumentListSyntax or NullableTypeSyntax or ArrayTypeSyntax => "t",
            _ => null,
        };
    }
}
