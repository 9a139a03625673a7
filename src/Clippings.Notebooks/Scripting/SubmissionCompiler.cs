using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>Compiles cells as a chain of script submissions: each sees what the ones before it declared.</summary>
internal sealed class SubmissionCompiler(string workingDirectory, ScriptReferenceResolver references)
{
    /// <summary>In scope in every cell, as .NET Interactive has them.</summary>
    private const string Prelude = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Microsoft.DotNet.Interactive;
        using Microsoft.DotNet.Interactive.Formatting;
        using static Microsoft.DotNet.Interactive.Kernel;
        using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Script);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Disable,
        warningLevel: 0);

    private CSharpCompilation? last;

    /// <summary>Compiles a cell after all that were <see cref="Keep">kept</see>.</summary>
    public CSharpCompilation Compile(string code, string name)
    {
        last ??= Create(Prelude, "Prelude", null);
        return Create(code, name, last);
    }

    /// <summary>Makes a cell's declarations visible to later ones.</summary>
    public void Keep(CSharpCompilation compilation) => last = compilation;

    /// <summary>Parses as a cell is parsed.</summary>
    public static SyntaxTree Parse(string code, string name) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, name);

    private CSharpCompilation Create(string code, string name, CSharpCompilation? previous) =>
        CSharpCompilation.CreateScriptCompilation(
            name,
            Parse(code, name),
            previous is null ? SharedAssemblies.Files().Select(path => MetadataReference.CreateFromFile(path)) : [],
            Options.WithMetadataReferenceResolver(references).WithSourceReferenceResolver(new SourceFileResolver([], workingDirectory)),
            previous,
            typeof(object));

    /// <summary>True where the cell ends in an expression that has a value.</summary>
    public static bool HasResult(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[^1];
        return tree.GetCompilationUnitRoot().Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement }
            && compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type?.SpecialType != SpecialType.System_Void;
    }
}
