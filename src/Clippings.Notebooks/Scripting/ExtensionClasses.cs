using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Makes classes with extension blocks work in cells. C# wants them at the top level and the compiler nests all that a script
/// declares, so they are compiled as a library of their own that the cell refers to.
/// </summary>
internal static class ExtensionClasses
{
    /// <summary>Cuts the classes out of a cell.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="compiler">The cells before it.</param>
    /// <returns>The library and the cell without them, lines unchanged; no library where the session has it already; null where the cell has none.</returns>
    public static (CSharpCompilation? Library, string Cell)? Lift(string code, string name, SubmissionCompiler compiler)
    {
        if (!code.Contains("extension", StringComparison.Ordinal))
            return null;
        var unit = SubmissionCompiler.Parse(code, name).GetCompilationUnitRoot();
        var classes = unit.Members.OfType<ClassDeclarationSyntax>().Where(type => type.Members.OfType<ExtensionBlockDeclarationSyntax>().Any()).ToList();
        if (classes.Count == 0)
            return null;
        var rest = classes.Aggregate(code, (left, type) => Blank(left, type.Span));
        // A cell that is run again as it was: a second library would make every call of its members ambiguous.
        if (classes.All(type => !compiler.Lifted.Add(type.ToString())))
            return (null, rest);
        // From the last to the first, as what is put in moves all that follows.
        var lifted = Enumerable.Reverse(classes).Aggregate(Blank(code, new TextSpan(0, code.Length)), (left, type) => left[..type.SpanStart] + Public(type) + code[type.SpanStart..type.Span.End] + left[type.Span.End..]);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(lifted, Encoding.UTF8), SubmissionCompiler.ParseOptions.WithKind(SourceCodeKind.Regular), name);
        var usings = compiler.Chain().SelectMany(link => link.SyntaxTrees).SelectMany(before => before.GetCompilationUnitRoot().Usings).Concat(unit.Usings)
            .Select(directive => $"global {directive.WithoutTrivia().NormalizeWhitespace()}")
            .Distinct();
        return (compiler.CompileLibrary(tree, string.Join('\n', usings)), rest);
    }

    /// <summary>Other assemblies, and that cells are, see public classes only.</summary>
    private static string Public(ClassDeclarationSyntax type) =>
        type.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.FileKeyword) ? "" : "public ";

    private static string Blank(string code, TextSpan span) =>
        code[..span.Start] + string.Concat(code[span.Start..span.End].Select(character => character is '\n' or '\r' ? character : ' ')) + code[span.End..];
}
