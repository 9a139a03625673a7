using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>Completes and explains code that is being typed after the cells that have run.</summary>
/// <remarks>Made at the first request: the workspace and its parts are a second set of assemblies that running cells doesn't need.</remarks>
internal sealed class LanguageService(SubmissionCompiler compiler) : IDisposable
{
    private const int MostEntries = 500;
    private const int MostDescribed = 20;

    private readonly AdhocWorkspace workspace = new(LanguageParts.Host());
    private readonly List<(CSharpCompilation Link, ProjectId Project)> projects = [];

    /// <summary>What could be typed, best first.</summary>
    public async Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancel)
    {
        var document = Document(code);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position, cancellationToken: cancel);
        var typed = code[list.Span.Start..position];
        var items = list.ItemsList
            .Where(item => !item.IsComplexTextEdit && Matches(item, typed))
            .DistinctBy(item => item.DisplayText)
            .OrderBy(item => Rank(item, typed))
            .ThenByDescending(item => item.Rules.MatchPriority)
            .ThenBy(item => item.SortText, StringComparer.OrdinalIgnoreCase)
            .Take(MostEntries)
            .ToList();
        var entries = new List<CompletionEntry>();
        foreach (var item in items)
        {
            var description = entries.Count < MostDescribed ? await service.GetDescriptionAsync(document, item, cancel) : null;
            var lines = description?.Text.ReplaceLineEndings("\n").Split('\n', 2) ?? [""];
            var text = item.Properties.TryGetValue("InsertionText", out var insertion) ? insertion : item.DisplayText;
            entries.Add(new CompletionEntry(text, item.DisplayText + item.DisplayTextSuffix, Kind(item), lines[0].Trim(), lines.Length > 1 ? lines[1].Trim() : ""));
        }
        return new CompletionList(list.Span.Start, list.Span.End, entries);
    }

    /// <summary>Signature and documentation of the symbol at a place, or of the call whose arguments are being typed there.</summary>
    public async Task<Inspection?> InspectAsync(string code, int position, CancellationToken cancel)
    {
        var document = Document(code);
        var service = QuickInfoService.GetService(document)!;
        foreach (var at in CallSyntax.PlacesToExplain(await document.GetSyntaxRootAsync(cancel), position))
        {
            if (await service.GetQuickInfoAsync(document, at, cancel) is not { Sections.IsEmpty: false } info)
                continue;
            var sections = info.Sections.Select(section => section.Text.ReplaceLineEndings("\n").Trim()).Where(text => text.Length > 0).ToList();
            if (sections.Count == 0)
                continue;
            return new Inspection(new MimeBundle(
                new()
                {
                    ["text/plain"] = string.Join('\n', sections),
                    ["text/markdown"] = $"```csharp\n{sections[0]}\n```\n\n{string.Join("\n\n", sections.Skip(1))}".Trim(),
                },
                []));
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => workspace.Dispose();

    /// <summary>The name contains what was typed, or its capitals start with it.</summary>
    private static bool Matches(CompletionItem item, string typed) =>
        item.FilterText.Contains(typed, StringComparison.OrdinalIgnoreCase)
        || string.Concat(item.FilterText.Where(char.IsUpper)).StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    private static int Rank(CompletionItem item, string typed) =>
        typed.Length == 0 ? 0
        : item.FilterText.StartsWith(typed, StringComparison.Ordinal) ? 0
        : item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 1
        : 2;

    private static string Kind(CompletionItem item) => item.Tags.FirstOrDefault(tag => tag is not (WellKnownTags.Public or WellKnownTags.Private or WellKnownTags.Internal or WellKnownTags.Protected))?.ToLowerInvariant() ?? "text";

    /// <summary>The code as a submission after the chain; the workspace's projects follow the chain link by link.</summary>
    private Document Document(string code)
    {
        compiler.Start();
        var links = compiler.Chain().Reverse().ToList();
        var solution = workspace.CurrentSolution;
        // Links are built anew where something that was lifted out of them is declared anew.
        var same = projects.Zip(links).TakeWhile(pair => pair.First.Link == pair.Second).Count();
        foreach (var (_, stale) in Enumerable.Reverse(projects).Take(projects.Count - same))
            solution = solution.RemoveProject(stale);
        projects.RemoveRange(same, projects.Count - same);
        for (var index = projects.Count; index < links.Count; index++)
        {
            solution = Add(solution, links[index], links[index].SyntaxTrees[^1].GetText(), out var id);
            projects.Add((links[index], id));
        }
        workspace.TryApplyChanges(solution);
        solution = Add(workspace.CurrentSolution, null, SourceText.From(CellDirectives.Blank(code)), out var cell);
        return solution.GetProject(cell)!.Documents.Single();
    }

    /// <summary>Adds one link or the cell that is being typed. Its text is one file: what it loads comes by the resolver that it ran with.</summary>
    private Solution Add(Solution solution, CSharpCompilation? link, SourceText code, out ProjectId id)
    {
        id = ProjectId.CreateNewId();
        var info = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Cell",
            $"Cell-{projects.Count}",
            LanguageNames.CSharp,
            compilationOptions: (compiler.Last ?? link)?.Options ?? new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: SubmissionCompiler.ParseOptions.WithDocumentationMode(DocumentationMode.Parse),
            // As when cells run: what the first link refers to, those after it inherit.
            metadataReferences: (link?.ExternalReferences.Concat(link.DirectiveReferences) ?? []).Distinct(),
            projectReferences: projects.Count == 0 ? [] : [new ProjectReference(projects[^1].Project)],
            isSubmission: true);
        return solution.AddProject(info).AddDocument(DocumentId.CreateNewId(id), "Cell", code);
    }
}
