using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>What was lifted out of a cell, as a file of a library: each declaration on its line of the cell.</summary>
/// <param name="Tree">The file, under the cell's name.</param>
internal sealed record LiftedSource(SyntaxTree Tree)
{
    /// <summary>The types that it declares, with their namespaces.</summary>
    public IReadOnlySet<string> Types { get; } = Declared(Tree).Select(FullName).ToHashSet(StringComparer.Ordinal);

    /// <summary>Its text.</summary>
    public string Text { get; } = Tree.GetText().ToString();

    /// <summary>The same without some types; null where none is left.</summary>
    public LiftedSource? Without(IReadOnlySet<string> types)
    {
        if (!Types.Overlaps(types))
            return this;
        var gone = Declared(Tree).Where(type => types.Contains(FullName(type))).Select(type => type.Span);
        var left = new LiftedSource(Parse(gone.Aggregate(Text, SourceBlanks.Blank), Tree.FilePath));
        return left.Types.Count == 0 ? null : left;
    }

    /// <summary>Parses a file of a library.</summary>
    public static SyntaxTree Parse(string text, string name) => SubmissionCompiler.Parse(text, name, SourceCodeKind.Regular);

    /// <summary>The types of a file that are not within others.</summary>
    public static IEnumerable<MemberDeclarationSyntax> Declared(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static string FullName(MemberDeclarationSyntax type)
    {
        var (name, arity) = type switch
        {
            TypeDeclarationSyntax { TypeParameterList: { } parameters } generic => (generic.Identifier.ValueText, parameters.Parameters.Count),
            BaseTypeDeclarationSyntax plain => (plain.Identifier.ValueText, 0),
            DelegateDeclarationSyntax signature => (signature.Identifier.ValueText, signature.TypeParameterList?.Parameters.Count ?? 0),
            _ => ("", 0),
        };
        var spaces = type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(space => space.Name.ToString() + ".");
        return $"{string.Concat(spaces)}{name}`{arity}";
    }
}
