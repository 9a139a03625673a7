using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// What a cell declares and a script can't: namespaces, and classes with extension members, which C# wants at the top level
/// while the compiler nests all that a script declares. They are compiled as a library of their own that cells refer to.
/// </summary>
internal sealed class LiftedDeclarations
{
    private static readonly SyntaxKind[] KeptDirectives = [SyntaxKind.DefineDirectiveTrivia, SyntaxKind.UndefDirectiveTrivia, SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia];

    private readonly string code;
    private readonly string name;
    private readonly CompilationUnitSyntax unit;
    private readonly List<MemberDeclarationSyntax> lifted;

    private LiftedDeclarations(string code, string name, CompilationUnitSyntax unit, List<MemberDeclarationSyntax> lifted)
    {
        this.code = code;
        this.name = name;
        this.unit = unit;
        this.lifted = lifted;
    }

    /// <summary>The cell's <c>#r</c> lines alone: the library may need what they bring; empty where there are none.</summary>
    public string References => unit.GetReferenceDirectives() is { Count: > 0 } all ? code[..all[^1].Span.End] : "";

    /// <summary>The declarations as a source of a library.</summary>
    public LiftedSource Source => Make(lifted);

    /// <summary>The cell without them, lines unchanged.</summary>
    public string Cell => Without(lifted);

    /// <summary>The same, and all other types of the cell beside them, which those in namespaces may use.</summary>
    public LiftedDeclarations WithAllTypes() =>
        new(code, name, unit, [.. unit.Members.Where(member => lifted.Contains(member) || member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)]);

    /// <summary>
    /// The cell with extension methods as members of the script, where they can use what cells declare, which no library sees;
    /// null where there is more than methods to extend.
    /// </summary>
    public string? AsMembers() =>
        lifted.All(member => member is ClassDeclarationSyntax type && !HasBlock(type))
            ? lifted.Cast<ClassDeclarationSyntax>().SelectMany(Frame).Aggregate(code, SourceBlanks.Blank)
            : null;

    /// <summary>What a cell has of them; null where it has none.</summary>
    public static LiftedDeclarations? Of(string code, string name)
    {
        if (!code.Contains("extension", StringComparison.Ordinal) && !code.Contains("this ", StringComparison.Ordinal) && !code.Contains("namespace", StringComparison.Ordinal))
            return null;
        var unit = SubmissionCompiler.Parse(code, name).GetCompilationUnitRoot();
        var lifted = unit.Members.Where(member => member is BaseNamespaceDeclarationSyntax || (member is ClassDeclarationSyntax type && Extends(type))).ToList();
        return lifted.Count == 0 ? null : new LiftedDeclarations(code, name, unit, lifted);
    }

    private LiftedSource Make(List<MemberDeclarationSyntax> members)
    {
        var directives = unit.DescendantTrivia(descendIntoTrivia: false).Where(trivia => KeptDirectives.Contains(trivia.Kind())).Select(trivia => trivia.Span);
        var spans = unit.Usings.Select(directive => directive.Span).Concat(directives).Concat(members.Select(member => member.Span));
        return new LiftedSource(LiftedSource.Parse(PublicTypes.Of(SourceBlanks.Only(code, spans), name), name));
    }

    private string Without(List<MemberDeclarationSyntax> members) => members.Select(member => member.Span).Aggregate(code, SourceBlanks.Blank);

    /// <summary>What makes a class of its members: without it they are the script's, and as visible as all that it declares.</summary>
    private static IEnumerable<TextSpan> Frame(ClassDeclarationSyntax type) =>
    [
        TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.Span.End),
        type.CloseBraceToken.Span,
        .. type.Members.SelectMany(member => member.Modifiers).Where(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)).Select(modifier => modifier.Span),
    ];

    private static bool Extends(ClassDeclarationSyntax type) => HasBlock(type) || type.Members.Any(member =>
        member is MethodDeclarationSyntax { ParameterList.Parameters: [var first, ..] } && first.Modifiers.Any(SyntaxKind.ThisKeyword));

    private static bool HasBlock(ClassDeclarationSyntax type) => type.Members.OfType<ExtensionBlockDeclarationSyntax>().Any();
}
