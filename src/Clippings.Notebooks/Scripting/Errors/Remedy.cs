using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Says what can be done about an error of a cell.</summary>
internal static partial class Remedy
{
    /// <summary>A line of help; null where nothing is known.</summary>
    /// <param name="error">What the compiler said.</param>
    /// <param name="compilation">What it said it of; null where no compiler did.</param>
    /// <param name="compiler">The cells before.</param>
    public static string? For(Diagnostic error, CSharpCompilation? compilation, SubmissionCompiler compiler)
    {
        var help = OfCells(error, compiler)
            ?? UsingHint.For(error, compiler.Last!)
            ?? (compilation is not null && SimilarName.For(error, compilation) is { } name ? $"did you mean '{name}'?" : null);
        return help is null ? null : $"help: {help}";
    }

    /// <summary>What is other in a cell than in a program's file.</summary>
    private static string? OfCells(Diagnostic error, SubmissionCompiler compiler)
    {
        if (error.Location.SourceTree is not { } tree)
            return null;
        var text = tree.GetText().ToString(error.Location.SourceSpan);
        return error.Id switch
        {
            "CS0103" when text == "args" => "a cell has no arguments: declare 'string[] args = [];'",
            "CS0122" when text == "Main" => "write 'public static' before it",
            "CS0246" or "CS0103" when tree.Options.Kind == SourceCodeKind.Regular && IsDeclared(text, compiler) => $"code in a namespace, and in an extension block, can't see what cells declare: put '{text}' into a namespace, too",
            "CS0116" or "CS0825" or "CS1519" or "CS8803" when tree.GetRoot().ChildNodes().OfType<FileScopedNamespaceDeclarationSyntax>().Any() => "what follows 'namespace …;' belongs to it: put statements into the next cell",
            "CS7026" => "a cell has no assembly of its own that could be marked: leave the attribute out",
            "CS8345" => "what a cell declares is kept for later cells, and such a value can't be: put the code between { and }",
            "CS9054" => "what a cell declares is there for later cells, too: leave out 'file'",
            "CS9298" => PackageLine(tree, error.Location.SourceSpan.Start) is { } package ? $"write '{package}'" : "leave the line out",
            _ when IsReference(tree, error) => "what a cell declares is kept for later cells, and a reference can't be: put the code between { and }",
            _ => null,
        };
    }

    private static bool IsDeclared(string name, SubmissionCompiler compiler) =>
        compiler.Chain().Any(link => link.ScriptClass?.GetMembers(name).IsEmpty == false);

    /// <summary>A <c>ref</c> variable at the top of a cell is taken for the beginning of a function.</summary>
    private static bool IsReference(SyntaxTree tree, Diagnostic error) =>
        error.Id == "CS1003"
        && tree.GetRoot().FindToken(error.Location.SourceSpan.Start).Parent?.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().FirstOrDefault() is { ReturnType: RefTypeSyntax, ParameterList.OpenParenToken.IsMissing: true };

    /// <summary>The directive of cells for what programs of one file write as <c>#:package Name@1.0</c>.</summary>
    private static string? PackageLine(SyntaxTree tree, int position) =>
        Package().Match(tree.GetText().Lines.GetLineFromPosition(position).ToString()) is { Success: true } match
            ? $"#r \"nuget: {match.Groups["name"].Value}{(match.Groups["version"].Success ? ", " + match.Groups["version"].Value : "")}\""
            : null;

    [GeneratedRegex(@"#:package\s+(?<name>[^@\s]+)(?:[@\s](?<version>\S+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Package();
}
