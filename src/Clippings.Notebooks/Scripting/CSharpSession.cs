using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>
/// Runs cells of C# one after the other; each sees the variables, types and usings of those before it.
/// </summary>
public sealed class CSharpSession : IAsyncDisposable
{
    private readonly SessionLoadContext context = new();
    private readonly SessionOutput output;
    private readonly SubmissionCompiler compiler;
    private readonly SubmissionRunner runner;
    private readonly SemaphoreSlim gate = new(1);
    private readonly string workingDirectory;
    private int cells;

    /// <summary>Makes a session; the compiler is not touched before the first cell.</summary>
    public CSharpSession(SessionOptions options)
    {
        workingDirectory = Path.GetFullPath(options.WorkingDirectory);
        output = new SessionOutput(options);
        compiler = new SubmissionCompiler(workingDirectory, new ScriptReferenceResolver(workingDirectory));
        runner = new SubmissionRunner(context, output);
    }

    /// <summary>Runs a cell to its end.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="emit">Takes what the cell gives off, in order, one call at a time, from any thread.</param>
    /// <param name="cancel">Stops the cell; what it assigned until then is kept.</param>
    /// <returns>How it ended. Errors in the user's code are an outcome, never an exception.</returns>
    public async Task<Outcome> RunAsync(string code, Action<CellOutput> emit, CancellationToken cancel)
    {
        await gate.WaitAsync(CancellationToken.None);
        try
        {
            using (output.Begin(emit))
                return await Task.Run(() => Run(code, $"Cell {++cells}", cancel), CancellationToken.None);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<Outcome> Run(string code, string name, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
            return new Outcome.Interrupted();
        var compilation = compiler.Compile(code, name);
        var errors = compilation.GetDiagnostics(CancellationToken.None).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            return Fail(CompilationError.Of(errors));
        foreach (var path in compilation.DirectiveReferences.OfType<PortableExecutableReference>().Select(reference => reference.FilePath))
            context.Add(path!);
        try
        {
            var value = await runner.RunAsync(compilation, () => compiler.Keep(compilation), cancel);
            if (SubmissionCompiler.HasResult(compilation))
                output.Emit(new CellOutput.Result(ValueBundle.Of(value)));
            return new Outcome.Completed();
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return new Outcome.Interrupted();
        }
#pragma warning disable CA1031 // Whatever the user's code throws is the cell's outcome.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(RuntimeError.Of(exception));
        }
    }

    private Outcome.Failed Fail(CellOutput.Error error)
    {
        output.Emit(error);
        return new Outcome.Failed(error);
    }

    /// <summary>What could be typed at a place.</summary>
    /// <param name="code">The cell as typed so far.</param>
    /// <param name="position">The caret, in UTF-16 code units.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancel) =>
        Task.FromResult(new CompletionList(position, position, []));

    /// <summary>What is known of the symbol at a place; null where there is none.</summary>
    /// <param name="code">The cell as typed so far.</param>
    /// <param name="position">The caret, in UTF-16 code units.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<Inspection?> InspectAsync(string code, int position, CancellationToken cancel) => Task.FromResult<Inspection?>(null);

    /// <summary>Whether code could be run as it stands, by its syntax alone.</summary>
    public Completeness IsComplete(string code)
    {
        var tree = SubmissionCompiler.Parse(code, "Cell");
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new Completeness.Incomplete("");
        return tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? new Completeness.Invalid() : new Completeness.Complete();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        output.Dispose();
        gate.Dispose();
        return ValueTask.CompletedTask;
    }
}
