using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Makes public what is internal. A program sees its own internal types; to cells a library is another program, and they are
/// compiled one by one under names that no library can know.
/// </summary>
internal static class PublicTypes
{
    private const string Public = "public";

    /// <summary>The source of a library, each declaration on its line.</summary>
    public static string Of(string code, string name)
    {
        var root = LiftedSource.Parse(code, name).GetRoot();
        var changes = root.DescendantNodes().SelectMany(Replaced)
            .Concat(LiftedSource.Declared(root.SyntaxTree).Concat(root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(IsMain)).Where(HasNoAccess).Select(member => Added(code, member)))
            .OrderByDescending(change => change.Span.Start);
        return changes.Aggregate(code, (left, change) => left[..change.Span.Start] + change.NewText + left[change.Span.End..]);
    }

    /// <summary>Of an accessor, which can only see less than its property, the word is left out.</summary>
    private static IEnumerable<TextChange> Replaced(SyntaxNode node)
    {
        var modifiers = node switch
        {
            MemberDeclarationSyntax member => member.Modifiers,
            AccessorDeclarationSyntax accessor => accessor.Modifiers,
            _ => default,
        };
        return modifiers.Any(SyntaxKind.ProtectedKeyword)
            ? []
            : modifiers.Where(modifier => modifier.IsKind(SyntaxKind.InternalKeyword))
                .Select(modifier => new TextChange(modifier.Span, (node is AccessorDeclarationSyntax ? "" : Public).PadRight(modifier.Span.Length)));
    }

    /// <summary>What would be run of a program, a cell has to call.</summary>
    private static bool IsMain(MethodDeclarationSyntax method) => method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool HasNoAccess(MemberDeclarationSyntax member) =>
        !member.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.FileKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword);

    /// <summary>Behind what comes before, which is mostly on another line: columns hold.</summary>
    private static TextChange Added(string code, MemberDeclarationSyntax member)
    {
        var first = member.AttributeLists.Count > 0 ? member.AttributeLists[^1].GetLastToken().GetNextToken() : member.GetFirstToken();
        var before = first.GetPreviousToken();
        var at = before.IsKind(SyntaxKind.None) ? first.SpanStart : before.Span.End;
        return new TextChange(new TextSpan(at, 0), $" {Public}{(char.IsWhiteSpace(code[at]) ? "" : " ")}");
    }
}
