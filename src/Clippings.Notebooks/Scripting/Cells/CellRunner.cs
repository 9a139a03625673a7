using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;

namespace Clippings.Notebooks;

/// <summary>Takes a cell through its steps: cut at directives, compile, bring in packages, run, show.</summary>
internal sealed class CellRunner
{
    /// <summary>Files that bring in files, one within the other.</summary>
    private const int MostDepth = 50;

    private readonly SessionLoadContext context;
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly RepeatedCells repeated = new();
    private readonly SubmissionRunner runner;
    private readonly Lifter lifter;
    private readonly PackagedCompilation packaged;
    private readonly SessionDirectives directives;
    private int depth;

    /// <summary>A runner that has run nothing.</summary>
    public CellRunner(SessionOptions options, SessionOutput output)
    {
        WorkingDirectory = Path.GetFullPath(options.WorkingDirectory);
        Output = output;
        var shared = options.SharesLibraries ? SessionLoadContext.Shared : null;
        Inputs = new SessionInputs(shared?.Inputs);
        context = new SessionLoadContext(Inputs, shared);
        References = new ScriptReferenceResolver(WorkingDirectory, Inputs);
        Packages = new SessionPackages(options, Inputs);
        Compiler = new SubmissionCompiler(WorkingDirectory, References, Inputs);
        runner = new SubmissionRunner(context, output);
        lifter = new Lifter(Compiler, runner);
        packaged = new PackagedCompilation(this, context);
        directives = new SessionDirectives(this);
    }

    /// <summary>Where relative paths start.</summary>
    public string WorkingDirectory { get; }

    /// <summary>Where everything the cells give off goes.</summary>
    public SessionOutput Output { get; }

    /// <summary>The files that what the cells gave off depends on.</summary>
    public SessionInputs Inputs { get; }

    /// <summary>The files that cells refer to.</summary>
    public ScriptReferenceResolver References { get; }

    /// <summary>The packages that cells ask for.</summary>
    public SessionPackages Packages { get; }

    /// <summary>The chain of compiled cells.</summary>
    public SubmissionCompiler Compiler { get; }

    /// <summary>The scripts that the cell has loaded so far, by path.</summary>
    public HashSet<string> Loaded { get; } = new(StringComparer.Ordinal);

    /// <summary>What directives want done when the cell has run to its end.</summary>
    public List<Func<Task>> AtEnd { get; } = [];

    /// <summary>The objects that hold the cells' variables, by place in the chain.</summary>
    public IReadOnlyList<object?> Submissions => runner.Submissions;

    /// <summary>Runs a cell, or a script that one loads; its errors are given off and returned.</summary>
    /// <param name="code">The source.</param>
    /// <param name="name">What errors call it; the full path of a script.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome> RunAsync(string code, string name, CancellationToken cancel)
    {
        sources[ScriptPath.Shown(name, WorkingDirectory)] = code;
        var acts = AtEnd.Count;
        try
        {
            if (++depth > MostDepth)
                return Fail(CompilationError.Of($"'{Path.GetFileName(name)}' brings in itself, by way of the files that it names"));
            foreach (var segment in CellDirectives.Cut(code))
            {
                cancel.ThrowIfCancellationRequested();
                Output.Enter(cancel); // A directive may ask for input, as code may.
                var outcome = segment.Name == Segment.Code ? await RunCodeAsync(segment.Text, name, cancel) : await directives.RunAsync(segment, name, cancel);
                if (outcome is not Outcome.Completed)
                    return outcome;
            }
            foreach (var act in AtEnd.Skip(acts))
                await act();
            return new Outcome.Completed();
        }
        catch (OperationCanceledException stop) when (cancel.IsCancellationRequested)
        {
            return new Outcome.Interrupted(stop is LeftBehindException);
        }
        catch (CompilationFailedException failed)
        {
            return Fail(CompilationError.Of(failed.Errors, error => TagNames.For(error) ?? Remedy.For(error, failed.Compilation, Compiler), References, name));
        }
        catch (PackageRestoreException failed)
        {
            return Fail(CompilationError.Of(failed.Message));
        }
#pragma warning disable CA1031 // Whatever the user's code throws is the cell's outcome.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(TagNames.Explained(Describe(exception), exception, runner.LastCompilation));
        }
        finally
        {
            AtEnd.RemoveRange(acts, AtEnd.Count - acts);
            if (--depth == 0)
                Loaded.Clear();
        }
    }

    /// <summary>Compiles and runs a <c>#r</c> that stands after code, so that what follows can use it.</summary>
    public Task<Outcome> RunReferenceAsync(string code, string name, CancellationToken cancel) => RunCodeAsync(code, name, cancel);

    /// <summary>Lets go of what waits for the next cell.</summary>
    public void End() => runner.End();

    /// <summary>Words an exception, with the lines of cells that it came through.</summary>
    public CellOutput.Error Describe(Exception exception)
    {
        using var symbols = new CellSymbols(assembly => runner.CompilationOf(assembly) ?? Compiler.Link(assembly.GetName().Name!), file => renamed.GetValueOrDefault(file, file));
        return RuntimeError.Of(exception, symbols, SourceLine);
    }

    /// <summary>Says something beside what the cell gives off.</summary>
    public void Notice(string text) => Output.Write("stderr", text + "\n");

    /// <summary>Gives an error off.</summary>
    public Outcome Fail(CellOutput.Error error)
    {
        Output.Emit(error);
        return new Outcome.Failed(error);
    }

    private async Task<Outcome> RunCodeAsync(string code, string name, CancellationToken cancel)
    {
        if (!ScriptPath.IsScript(name) && repeated.Find(code, Compiler.Last) is { } before)
        {
            renamed[before.Name] = name;
            return await RunLoadedAsync(before, cancel);
        }
        var (blanked, usings) = UsingDeclarations.Blank(code);
        var (compilation, addsReferences) = await CompileAsync(blanked, name, cancel);
        if (HostCalls.Replaced(compilation, compilation.SyntaxTrees[^1]) is { } replaced)
            compilation = Compiler.Compile(replaced, name, compilation.ExternalReferences);
        if (EntryPoints.Unused(code, name) is { } notice)
            Notice(notice);
        if (!SubmissionContent.HasCode(compilation))
        {
            var errors = compilation.GetDiagnostics(cancel).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
                throw new CompilationFailedException(errors, compilation);
            if (SubmissionContent.Declares(compilation, addsReferences))
                Compiler.Keep(compilation);
            return new Outcome.Completed();
        }
        var isAsWritten = SubmissionContent.IsOf(compilation, code);
        var slot = Compiler.NextSlot;
        var cell = runner.LoadChecked(ref compilation, name, slot);
        // From here on the cell's variables exist, whether it ends well or not.
        if (SubmissionContent.Declares(compilation, addsReferences))
            Compiler.Keep(compilation);
        else if (cell is not null && isAsWritten && !ScriptPath.IsScript(name))
            repeated.Add(code, cell, Compiler.Last);
        try
        {
            return cell is null ? new Outcome.Completed() : await RunLoadedAsync(cell, cancel);
        }
        finally
        {
            await UsingDeclarations.DisposeAsync(Submissions[slot], usings);
        }
    }

    private async Task<Outcome> RunLoadedAsync(LoadedCell cell, CancellationToken cancel)
    {
        var value = await runner.RunAsync(cell, cancel);
        // What display(…) returns is a handle on something that has been shown.
        if (cell.HasResult && value is not DisplayedValue && !ScriptPath.IsScript(cell.Name))
            Output.Emit(new CellOutput.Result(ValueBundle.Of(value)));
        if (TagNames.OfValue(value, cell.Compilation) is { } word)
            Notice(word);
        return new Outcome.Completed();
    }

    /// <summary>Compiles a cell; what a script can't have in it runs before it, or is compiled beside it.</summary>
    private async Task<(CSharpCompilation Compilation, bool AddsReferences)> CompileAsync(string code, string name, CancellationToken cancel)
    {
        Compiler.Start();
        code = WithExpressions.Embraced(code, name);
        if (LateUsings.Of(code, name) is { } late)
        {
            await RunCodeAsync(late.Usings, name, cancel);
            code = late.Cell;
        }
        if (LiftedDeclarations.Of(code, name) is { } lifted)
        {
            // A library can use what its cell brings in.
            if (lifted.References.Length > 0)
                await RunCodeAsync(lifted.References, name, cancel);
            code = lifter.Lift(lifted, name);
        }
        return await packaged.CompileAsync(code, name, cancel);
    }

    private string? SourceLine(string file, int line) =>
        sources.TryGetValue(file, out var code) && code.Split('\n') is var lines && line >= 1 && line <= lines.Length ? lines[line - 1] : null;
}
