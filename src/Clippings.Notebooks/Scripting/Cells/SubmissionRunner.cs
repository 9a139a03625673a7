using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>Loads compiled cells and runs them so that they can be stopped.</summary>
internal sealed class SubmissionRunner(SessionLoadContext context, SessionOutput output)
{
    /// <summary>A recursion without an end is an exception, not the end of the process.</summary>
    public static readonly ImmutableArray<InstrumentationKind> Instrumentation = [InstrumentationKind.StackOverflowProbing];

    /// <summary>The object of each cell in the chain, which holds its variables; the generated code reads and writes it.</summary>
    private object?[] submissions = new object?[64];

    // How long after its end what an interrupted cell has started is still asked to end.
    private static readonly TimeSpan Asking = TimeSpan.FromSeconds(2);

    private LoadedCell? last;
    private CellThread? idle;
    private int again;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The objects of the cells that can still be seen, by their place in the chain.</summary>
    public IReadOnlyList<object?> Submissions => submissions;

    /// <summary>Loads what writes assemblies, by writing a small one that awaits as cells do.</summary>
    public static void WarmUp()
    {
        using var image = new MemoryStream();
        CSharpCompilation.Create(
            "Warm-up",
            [CSharpSyntaxTree.ParseText(SourceText.From("class Cell { async System.Threading.Tasks.Task<object> Run() => 1; }", Encoding.UTF8))],
            [SubmissionCompiler.Framework.First(reference => reference.Display == Path.GetFileName(typeof(object).Assembly.Location))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false)).Emit(image);
    }

    /// <summary>Loads a cell with checks whether it should end. Its errors are those of the cell as it is written.</summary>
    public LoadedCell? LoadChecked(ref CSharpCompilation compilation, string name, int slot)
    {
        var tree = compilation.SyntaxTrees[^1];
        if (CellChecks.Added(tree, new ExpressionBodies(compilation)) is { } code)
        {
            var checkedCell = compilation.ReplaceSyntaxTree(tree, SubmissionCompiler.Parse(code, name));
            try
            {
                var cell = Load(checkedCell, name, slot);
                compilation = checkedCell;
                return cell;
            }
            catch (CompilationFailedException)
            {
                // Said below, with the places of the cell as it is written.
            }
        }
        return Load(compilation, name, slot);
    }

    /// <summary>Writes a cell that has no errors into memory and loads it.</summary>
    /// <param name="compilation">The cell.</param>
    /// <param name="name">What the compilation calls it.</param>
    /// <param name="slot">Its place in the chain.</param>
    /// <returns>The cell; null where it has only usings or comments, so that there is nothing to write and hence nothing to run.</returns>
    public LoadedCell? Load(CSharpCompilation compilation, string name, int slot)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new EmitOptions(outputNameOverride: NewName(compilation), instrumentationKinds: SubmissionContent.HasFunctions(compilation) ? Instrumentation : []));
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new CompilationFailedException(errors, compilation);
        if (!result.Success)
            return null;
        image.Position = 0;
        var assembly = context.LoadFromStream(image);
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        var method = assembly.GetType(entry.ContainingType.MetadataName)!.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        var factory = method.CreateDelegate<Func<object?[], Task<object?>>>();
        if (slot >= submissions.Length)
            Array.Resize(ref submissions, submissions.Length * 2);
        return new LoadedCell(name, compilation, assembly, factory, SubmissionContent.HasResult(compilation));
    }

    /// <summary>The compilation of the cell run last; null before any.</summary>
    public CSharpCompilation? LastCompilation => last?.Compilation;

    /// <summary>The compilation of the cell run last, where an assembly is its; null for any other.</summary>
    /// <remarks>No other is held here: what a cell declares keeps its compilation in the chain, and all else would only take up memory.</remarks>
    public CSharpCompilation? CompilationOf(Assembly assembly) => assembly == last?.Assembly ? last.Compilation : null;

    /// <summary>Loads a library made of cells' declarations, with checks like those of a cell.</summary>
    /// <returns>The reference by which cells use it.</returns>
    /// <exception cref="CompilationFailedException">It can't be written.</exception>
    public PortableExecutableReference LoadLibrary(ref CSharpCompilation library)
    {
        var written = library;
        foreach (var tree in library.SyntaxTrees)
        {
            if (CellChecks.Added(tree, new ExpressionBodies(library)) is { } code)
                written = written.ReplaceSyntaxTree(tree, LiftedSource.Parse(code, tree.FilePath));
        }
        using var image = new MemoryStream();
        var options = new EmitOptions(instrumentationKinds: Instrumentation);
        if (written.Emit(image, options: options).Success)
        {
            library = written;
        }
        else
        {
            image.SetLength(0);
            if (library.Emit(image, options: options) is { Success: false } failed)
                throw new CompilationFailedException([.. failed.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)], library);
        }
        image.Position = 0;
        context.LoadFromStream(image);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>Ends the thread that waits for the next cell.</summary>
    public void End() => Interlocked.Exchange(ref idle, null)?.Retire();

    /// <summary>Runs a loaded cell.</summary>
    public async Task<object?> RunAsync(LoadedCell cell, CancellationToken cancel)
    {
        last = cell;
        // Never disposed: what the cell started may await long after the cell, still under this token.
#pragma warning disable CA2000, CA2025
        var stop = new CancellationTokenSource();
#pragma warning restore CA2000, CA2025
        var stopped = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var rest = new CellContext();
        var started = new TaskCompletionSource<Task<object?>>();
        var ended = started.Task.Unwrap();
        var thread = Interlocked.Exchange(ref idle, null) ?? new CellThread();
        // On a thread of its own: the pool may be busy with nothing but the cell.
        var link = cancel.UnsafeRegister(
            _ => new Thread(() => stopped.SetResult(thread.Stop(started.Task, ended, rest, stop))) { IsBackground = true, Name = "Interrupt" }.UnsafeStart(),
            null);
        thread.Post(() =>
        {
            Start(cell, started, rest, stop.Token);
            if (stop.IsCancellationRequested || Interlocked.CompareExchange(ref idle, thread, null) is not null)
                thread.Retire();
        });
        await Task.WhenAny(ended, stopped.Task);
        // Where it can't be taken back, it was called.
        if (!link.Unregister() && cancel.IsCancellationRequested)
        {
            var runs = await stopped.Task;
            // What the cell started may yet come to a place where it looks.
            _ = (runs ? ended : Task.CompletedTask).ContinueWith(_ => Task.Delay(Asking), TaskScheduler.Default).Unwrap().ContinueWith(_ => CellEnd.Cease(), TaskScheduler.Default);
            throw runs ? new LeftBehindException(cancel) : new OperationCanceledException(cancel);
        }
        return await ended;
    }

    /// <summary>The name to load an assembly under: its own, or where a cell of that name is loaded, one that nothing refers to.</summary>
    private string NewName(CSharpCompilation compilation) =>
        names.Add(compilation.AssemblyName!) ? compilation.AssemblyName! : $"{compilation.AssemblyName}-{++again}";

    private void Start(LoadedCell cell, TaskCompletionSource<Task<object?>> started, CellContext rest, CancellationToken stop)
    {
        output.Enter(stop);
        SynchronizationContext.SetSynchronizationContext(rest);
        Task<object?>? task = null;
        Exception? failure = null;
        try
        {
            task = cell.Factory(submissions);
        }
#pragma warning disable CA1031 // Handed on to the awaiter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }
        SynchronizationContext.SetSynchronizationContext(null);
        // What follows a cell, up to the reply, goes on here rather than on a pool that would have to wake up for it. After an
        // interrupt it must not: this thread may yet be woken from waits that are no longer the cell's.
        if (stop.IsCancellationRequested)
            ThreadPool.UnsafeQueueUserWorkItem(_ => Finish(), null);
        else
            Finish();

        void Finish()
        {
            if (failure is null)
                started.SetResult(task!);
            else
                started.SetException(failure);
        }
    }
}
