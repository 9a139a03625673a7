using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Clippings.Notebooks;

/// <summary>Runs the directives that are not C#.</summary>
internal sealed class SessionDirectives
{
    private readonly CellRunner runner;
    private readonly Dictionary<string, Func<Segment, string, CancellationToken, Task<Outcome>>> table;

    /// <summary>The directives of a session.</summary>
    public SessionDirectives(CellRunner runner)
    {
        this.runner = runner;
        var values = new ValueDirectives(runner);
        var files = new FileDirectives(runner);
        table = new(StringComparer.OrdinalIgnoreCase)
        {
            ["i"] = (segment, _, _) => Feed(segment),
            ["reference"] = (segment, name, cancel) => runner.RunReferenceAsync(segment.Text, name, cancel),
            ["load"] = files.LoadAsync,
            ["markdown"] = (segment, _, _) => Show("text/markdown", segment.Text),
            ["html"] = (segment, _, _) => Show("text/html", segment.Text),
            ["javascript"] = (segment, _, _) => Show("application/javascript", segment.Text),
            ["value"] = (segment, _, cancel) => values.ValueAsync(segment, cancel),
            ["time"] = (_, _, _) => Time(),
            ["who"] = (_, _, _) => Who(),
            ["whos"] = (_, _, _) => Whos(),
            ["about"] = (_, _, _) => Show("text/plain", About()),
            ["lsmagic"] = (_, _, _) => Show("text/plain", string.Join('\n', DirectiveCompletion.All.Select(directive => $"{directive.Name}  {directive.Summary}"))),
            ["import"] = (segment, _, cancel) => files.ImportAsync(segment, cancel),
            ["set"] = values.SetAsync,
            ["share"] = values.ShareAsync,
        };
    }

    /// <summary>Runs a directive of a cell.</summary>
    public Task<Outcome> RunAsync(Segment segment, string cell, CancellationToken cancel)
    {
        if (table.TryGetValue(segment.Name, out var run))
            return run(segment, cell, cancel);
        return Task.FromResult(runner.Fail(CompilationError.Of(CellDirectives.Languages.Values.Contains(segment.Name)
            ? $"This kernel runs C#, not {segment.Name}: rewrite the cell in C#, or remove it"
            : $"There is no directive #!{segment.Name}: #!lsmagic lists those there are")));
    }

    private static Task<Outcome> Completed() => Task.FromResult<Outcome>(new Outcome.Completed());

    private Task<Outcome> Show(string mimeType, string text)
    {
        runner.Output.Emit(new CellOutput.Display(MimeBundle.Of(mimeType, text), null));
        return Completed();
    }

    private Task<Outcome> Feed(Segment segment)
    {
        var source = segment.Arguments.Trim('"');
        if (!source.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(runner.Fail(CompilationError.Of("#i takes a feed of packages, as in #i \"nuget:https://api.nuget.org/v3/index.json\"")));
        source = source["nuget:".Length..].Trim();
        runner.Packages.Feeds.Add(source.Contains("://", StringComparison.Ordinal) ? source : ScriptPath.Resolve(source, null, runner.WorkingDirectory));
        return Completed();
    }

    private Task<Outcome> Time()
    {
        var watch = Stopwatch.StartNew();
        runner.AtEnd.Add(() => Show("text/plain", $"Wall time: {watch.Elapsed.TotalMilliseconds:0.####}ms"));
        return Completed();
    }

    private Task<Outcome> Who() => Show("text/plain", string.Join('\n', SessionVariables.Of(runner).Select(variable => variable.Name)));

    private Task<Outcome> Whos()
    {
        var rows = SessionVariables.Of(runner).Select(variable => new { variable.Name, variable.Type, Value = variable.Value is null ? "null" : Showing.Sketched(variable.Value, SketchText.Line) }).ToList();
        runner.Output.Emit(new CellOutput.Display(
            new MimeBundle(
                new()
                {
                    ["text/html"] = "<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>" + string.Concat(rows.Select(row => $"<tr><td>{Html(row.Name)}</td><td>{Html(row.Type)}</td><td>{Html(row.Value)}</td></tr>")) + "</tbody></table>",
                    ["text/plain"] = string.Join('\n', rows.Select(row => $"{row.Name}\t{row.Type}\t{row.Value}")),
                },
                []),
            null));
        return Completed();
    }

    private static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);

    private static string About() =>
        $"Clippings C# kernel {typeof(CSharpSession).Assembly.GetName().Version!.ToString(3)}\n{RuntimeInformation.FrameworkDescription}, C# 14, {RuntimeInformation.RuntimeIdentifier}";
}
