using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Makes classes with extension members work in cells. C# wants them at the top level and the compiler nests all that a script
/// declares, so they are compiled as a library of their own that the cell refers to.
/// </summary>
internal static class ExtensionClasses
{
    /// <summary>Cuts the classes out of a cell.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="compiler">The cells before it.</param>
    /// <returns>The library, its classes, and the cell without them, lines unchanged; no library where the session has it already; null where the cell has none.</returns>
    public static (CSharpCompilation? Library, IReadOnlyList<ClassDeclarationSyntax> Classes, string Cell)? Lift(string code, string name, SubmissionCompiler compiler)
    {
        if (!code.Contains("extension", StringComparison.Ordinal) && !code.Contains("this ", StringComparison.Ordinal))
            return null;
        var unit = SubmissionCompiler.Parse(code, name).GetCompilationUnitRoot();
        var classes = unit.Members.OfType<ClassDeclarationSyntax>().Where(Extends).ToList();
        if (classes.Count == 0)
            return null;
        var rest = classes.Aggregate(code, (left, type) => Blank(left, type.Span));
        // A cell that is run again as it was.
        if (classes.All(compiler.Libraries.Holds))
            return (null, [], rest);
        // From the last to the first, as what is put in moves all that follows.
        var lifted = Enumerable.Reverse(classes).Aggregate(Blank(code, new TextSpan(0, code.Length)), (left, type) => left[..type.SpanStart] + Public(type) + code[type.SpanStart..type.Span.End] + left[type.Span.End..]);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(lifted, Encoding.UTF8), SubmissionCompiler.ParseOptions.WithKind(SourceCodeKind.Regular), name);
        var usings = compiler.Chain().SelectMany(link => link.SyntaxTrees).SelectMany(before => before.GetCompilationUnitRoot().Usings).Concat(unit.Usings)
            .Select(directive => $"global {directive.WithoutTrivia().NormalizeWhitespace()}")
            .Distinct();
        var library = compiler.CompileLibrary(tree, string.Join('\n', usings));
        // A library can't see what cells declare. Methods with a receiver work as members of the script, too; extension blocks don't.
        return library.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error) && !classes.Any(HasBlock)
            ? (null, [], classes.SelectMany(Frame).Aggregate(code, Blank))
            : (library, classes, rest);
    }

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

    /// <summary>Other assemblies, and that cells are, see public classes only.</summary>
    private static string Public(ClassDeclarationSyntax type) =>
        type.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.FileKeyword) ? "" : "public ";

    private static string Blank(string code, TextSpan span) =>
        code[..span.Start] + string.Concat(code[span.Start..span.End].Select(character => character is '\n' or '\r' ? character : ' ')) + code[span.End..];
}
