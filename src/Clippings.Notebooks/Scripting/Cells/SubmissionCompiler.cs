using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>Compiles cells as a chain of script submissions: each sees what the ones before it declared.</summary>
/// <remarks>
/// Memory stays linear in the number of cells because a link of the chain adds nothing that grows with the chain: framework
/// references and standard usings are given once, to the first link, and inherited; a cell that declares nothing, brings no
/// reference and no using is not kept as a link at all, and its compilation is garbage as soon as it has run.
/// </remarks>
internal sealed class SubmissionCompiler
{
    /// <summary>In scope in every cell, as .NET Interactive has them.</summary>
    public const string Prelude = """
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

    /// <summary>How cells are parsed.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Script);

    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> OpenedFramework = new(() => [.. SharedAssemblies.Files().Select(ReferenceDocumentation.OpenFramework)]);

    private readonly CSharpCompilationOptions options;
    private readonly ScriptSourceResolver scripts;
    private readonly Lock starting = new();
    private int created;
    private CSharpCompilation? sibling;

    /// <summary>A chain without links.</summary>
    public SubmissionCompiler(string workingDirectory, ScriptReferenceResolver references, SessionInputs? inputs = null)
    {
        scripts = new ScriptSourceResolver(workingDirectory, inputs) { WithUsings = WithUsings };
        options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Disable,
            metadataReferenceResolver: references,
            sourceReferenceResolver: scripts,
            warningLevel: 0,
            concurrentBuild: false); // A cell is too short to gain from threads.
    }

    /// <summary>What every cell can use, opened once for all sessions, for running and for editing: each is an open file.</summary>
    public static IReadOnlyList<PortableExecutableReference> Framework => OpenedFramework.Value;

    /// <summary>The last link of the chain; null before the first cell.</summary>
    public CSharpCompilation? Last { get; private set; }

    /// <summary>The place in the chain of the next link.</summary>
    /// <remarks>As the compiler counts it: from 1, and links without code have none.</remarks>
    public int NextSlot { get; private set; } = 1;

    /// <summary>What was lifted out of cells.</summary>
    public LiftedLibraries Libraries { get; } = new();

    /// <summary>Parses as a cell is parsed.</summary>
    /// <param name="code">The source.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="kind">A script, as cells are, or a file of a library.</param>
    public static SyntaxTree Parse(string code, string name, SourceCodeKind kind = SourceCodeKind.Script) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), kind == SourceCodeKind.Script ? ParseOptions : ParseOptions.WithKind(kind), name);

    /// <summary>Compiles a cell after the links kept so far.</summary>
    /// <remarks>
    /// Matching references with each other is a good part of a short cell's compilation. A cell that nothing can refer to takes
    /// the matched ones over from one compiled before it at the same place, and with them its assembly's name.
    /// </remarks>
    /// <param name="code">The source.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="added">References that no directive names: a package's files.</param>
    public CSharpCompilation Compile(string code, string name, IReadOnlyCollection<MetadataReference> added)
    {
        Start();
        var tree = Parse(code, name);
        if (added.Count > 0 || HasDirectives(tree) || MayBeUnsafe(code))
            return Create(tree, added);
        if (sibling?.ScriptCompilationInfo!.PreviousScriptCompilation == Last && sibling!.ReplaceSyntaxTree(sibling.SyntaxTrees[0], tree) is var compilation && !SubmissionContent.Declares(compilation, hasAdded: false))
            return compilation;
        return sibling = Create(tree, []);
    }

    /// <summary>Makes the first link, with the framework and the standard usings, where there is none yet.</summary>
    /// <remarks>Editing may ask for it while the compiler is warmed up.</remarks>
    public void Start()
    {
        lock (starting)
        {
            if (Last is null)
                Keep(Create(Parse(Prelude, "Prelude"), Framework));
        }
    }

    /// <summary>Makes a cell's declarations visible to later ones; the usings of a script are its own.</summary>
    public void Keep(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[^1];
        Last = ScriptPath.IsScript(tree.FilePath) && tree.GetCompilationUnitRoot().Usings.Count > 0 ? Loading(compilation, tree) : compilation;
        if (SubmissionContent.HasCode(compilation))
            NextSlot++;
    }

    /// <summary>Makes a library of lifted declarations visible to later cells, in place of those with earlier versions of them.</summary>
    public void KeepLibrary(LiftedLibrary library, IReadOnlyList<LiftedLibrary> superseded, string name)
    {
        Libraries.Add(library, superseded);
        if (superseded.Count == 0)
        {
            Keep(Compile("", name, [library.Reference]));
            return;
        }
        // Two versions in sight would make every use of their members ambiguous. The links are built anew without running anything.
        CSharpCompilation? previous = null;
        foreach (var link in Chain().Reverse().ToList())
        {
            var rebuilt = superseded.Select(old => old.Reference).Where(link.ExternalReferences.Contains).Aggregate(
                link, (at, old) => at.ExternalReferences.Contains(library.Reference) ? at.RemoveReferences(old) : at.ReplaceReference(old, library.Reference));
            previous = previous is null ? rebuilt : rebuilt.WithScriptCompilationInfo(rebuilt.ScriptCompilationInfo!.WithPreviousScriptCompilation(previous));
        }
        Last = previous;
    }

    /// <summary>Compiles files that are no scripts, with all that cells have in scope.</summary>
    /// <param name="trees">The files.</param>
    /// <param name="superseded">Libraries that the files take the place of.</param>
    public CSharpCompilation CompileLibrary(IReadOnlyList<SyntaxTree> trees, IReadOnlyCollection<MetadataReference> superseded)
    {
        var aliases = trees.SelectMany(tree => tree.GetCompilationUnitRoot().Usings).Select(directive => directive.Alias?.Name.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var usings = Usings()
            .Where(directive => directive.Alias is null || !aliases.Contains(directive.Alias.Name.ToString()))
            .Select(directive => $"global {directive.WithGlobalKeyword(default).WithoutTrivia().NormalizeWhitespace()}")
            .ToArray();
        var global = Parse(string.Join('\n', usings), "Usings", SourceCodeKind.Regular);
        var library = CSharpCompilation.Create($"Cell-{++created}", [.. trees, global], Chain().SelectMany(link => link.References).Except(superseded).Distinct(), options.WithAllowUnsafe(true));
        // A namespace that only a superseded library had is gone.
        foreach (var error in library.GetSemanticModel(global).GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error))
            usings[error.Location.GetLineSpan().StartLinePosition.Line] = "";
        return library.ReplaceSyntaxTree(global, Parse(string.Join('\n', usings), "Usings", SourceCodeKind.Regular));
    }

    /// <summary>What the next cell has in scope by the usings of cells, an alias by its last meaning.</summary>
    public IEnumerable<UsingDirectiveSyntax> Usings() =>
        Chain().SelectMany(link => link.SyntaxTrees[^1].GetCompilationUnitRoot().Usings).DistinctBy(directive => directive.Alias?.Name.ToString() ?? directive.ToString());

    /// <summary>The links from the last to the first.</summary>
    public IEnumerable<CSharpCompilation> Chain()
    {
        for (var link = Last; link is not null; link = link.ScriptCompilationInfo!.PreviousScriptCompilation)
            yield return link;
    }

    /// <summary>The link, or the library of lifted declarations, whose assembly has a name; null where none has.</summary>
    public CSharpCompilation? Link(string assemblyName) =>
        Chain().Concat(Libraries.All.Select(library => library.Compilation)).FirstOrDefault(link => link.AssemblyName == assemblyName);

    /// <summary>The same code, loaded by a cell that has no usings: what is loaded passes none on.</summary>
    private CSharpCompilation Loading(CSharpCompilation compilation, SyntaxTree script) =>
        compilation.ReplaceSyntaxTree(script, Parse($"#load \"{scripts.Hold(script.FilePath, WithUsings(script.GetText().ToString()))}\"", "Script"));

    /// <summary>A script with what cells have in scope, since the compiler gives it nothing but its own usings; lines unchanged.</summary>
    private string WithUsings(string code)
    {
        var unit = Parse(code, "Script").GetCompilationUnitRoot();
        var own = unit.Usings.Select(directive => directive.Alias?.Name.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var usings = Usings().Where(directive => directive.Alias is null || !own.Contains(directive.Alias.Name.ToString()));
        return code.Insert(unit.GetFirstToken(includeZeroWidth: true).SpanStart, string.Concat(usings.Select(directive => directive.WithoutTrivia().NormalizeWhitespace() + " ")));
    }

    private static bool HasDirectives(SyntaxTree tree) =>
        tree.GetCompilationUnitRoot() is var unit && (unit.GetReferenceDirectives().Count > 0 || unit.GetLoadDirectives().Count > 0);

    /// <remarks>What may be unsafe is marked so in its assembly, at a price that other cells need not pay.</remarks>
    private static bool MayBeUnsafe(string code) => code.Contains("unsafe", StringComparison.Ordinal) || code.Contains("SkipLocalsInit", StringComparison.Ordinal);

    /// <remarks>A link given at once would be checked for errors anew for each cell after it; those of the chain have none.</remarks>
    private CSharpCompilation Create(SyntaxTree tree, IEnumerable<MetadataReference> added)
    {
        var mayBeUnsafe = HasDirectives(tree) || MayBeUnsafe(tree.GetText().ToString());
        var first = CSharpCompilation.CreateScriptCompilation($"Cell-{++created}", tree, added, mayBeUnsafe ? options.WithAllowUnsafe(true) : options);
        return Last is null ? first : first.WithScriptCompilationInfo(first.ScriptCompilationInfo!.WithPreviousScriptCompilation(Last));
    }
}
