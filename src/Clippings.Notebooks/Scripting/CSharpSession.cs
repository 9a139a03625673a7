namespace Clippings.Notebooks;

/// <summary>
/// Runs cells of C# one after the other; each sees the variables, types and usings of those before it.
/// </summary>
public sealed class CSharpSession : IAsyncDisposable
{
    /// <summary>How long no cell has run where what editing needs is loaded: one that follows another at once gets the machine for itself.</summary>
    private static readonly TimeSpan IdleTime = TimeSpan.FromMilliseconds(100);

    private readonly SessionOutput output;
    private readonly CellRunner runner;
    private readonly Lazy<LanguageService> language;
    private readonly SemaphoreSlim gate = new(1);
    private readonly SemaphoreSlim editing = new(1);
    private readonly CancellationTokenSource warming = new();
    private volatile Func<Task>? stopWarming;
    private string? hostDirectory;
    private int cells;

    /// <summary>Makes a session; the compiler is not touched before the first cell.</summary>
    public CSharpSession(SessionOptions options)
    {
        output = new SessionOutput(options);
        runner = new CellRunner(options, output);
        output.Runner = runner;
        language = new Lazy<LanguageService>(() => new LanguageService(runner.Compiler));
    }

    /// <summary>The files that the cells run so far depended on, other than those of the runtime and the engine.</summary>
    public IReadOnlyList<NotebookInput> Inputs => runner.Inputs.All;

    /// <summary>Runs a cell to its end. The first makes the session's working directory that of the process.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="emit">Takes what the cell gives off, in order, one call at a time, from any thread.</param>
    /// <param name="cancel">Stops the cell; what it assigned until then is kept.</param>
    /// <returns>How it ended. Errors in the user's code are an outcome, never an exception.</returns>
    public async Task<Outcome> RunAsync(string code, Action<CellOutput> emit, CancellationToken cancel)
    {
        await gate.WaitAsync(CancellationToken.None);
        try
        {
            var name = $"Cell {++cells}";
            if (cells > 1)
                await PauseWarmUpAsync();
            if (cells == 1)
                EnterWorkingDirectory();
            GeneralFormatter.Install();
            HeapLimit.Restore();
            using (output.Begin(emit))
            {
                if (cells == 1 && output.Options.Notice is { } notice)
                    output.Write("stderr", notice + "\n");
                return await runner.RunAsync(code, name, cancel);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Loads the compiler ahead of the first cell, which gives the same without it.</summary>
    public async Task WarmUpAsync()
    {
        await gate.WaitAsync(CancellationToken.None);
        try
        {
            using (output.Begin(_ => { }))
                await runner.RunAsync("Console.Write(\"\");", "Warm-up", CancellationToken.None);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Loads what completions need: that of a name beside the first cell, the rest in pauses between cells; they give the same without it.</summary>
    public async Task WarmUpEditingAsync()
    {
        // A name, at once; then members, extensions and their documentation, as after most dots.
        string[] typed = ["Console.Wri", "Console.", "new[] { 1 }."];
        for (var index = 0; index < typed.Length;)
        {
            // A first question needs all that a name does, and is answered soonest where that is not broken off for it.
            var isName = index == 0;
            using var now = CancellationTokenSource.CreateLinkedTokenSource(isName ? CancellationToken.None : warming.Token);
            try
            {
                if (!isName || cells > 1)
                    await IdleAsync(warming.Token);
                stopWarming = now.CancelAsync;
                await AskAsync(service => service.CompleteAsync(typed[index], typed[index].Length, now.Token), now.Token);
                index++;
            }
            catch (OperationCanceledException) when (warming.IsCancellationRequested)
            {
                return; // A question was there: it has loaded most of the rest.
            }
            catch (OperationCanceledException)
            {
                // A cell that follows another came between; what has been loaded stays so.
            }
            finally
            {
                stopWarming = null;
            }
        }
    }

    /// <summary>Loads what the first cell needs last, the writing of assemblies and the formatters; for a core that would be idle beside <see cref="WarmUpAsync"/>.</summary>
    public static void WarmUpOutput()
    {
        SubmissionRunner.WarmUp();
        ValueBundle.Of(0);
    }

    /// <summary>Puts the editing services together ahead of the first completion, which gives the same without it.</summary>
    public void LoadEditing() => _ = language.Value;

    /// <summary>What could be typed at a place.</summary>
    /// <param name="code">The cell as typed so far.</param>
    /// <param name="position">The caret, in UTF-16 code units.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancel) =>
        DirectiveCompletion.At(code, position) is { } directives
            ? Task.FromResult(directives)
            : EditAsync(service => service.CompleteAsync(code, position, cancel), cancel);

    /// <summary>What is known of the symbol at a place; null where there is none.</summary>
    /// <param name="code">The cell as typed so far.</param>
    /// <param name="position">The caret, in UTF-16 code units.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<Inspection?> InspectAsync(string code, int position, CancellationToken cancel) =>
        EditAsync(service => service.InspectAsync(code, position, cancel), cancel);

    /// <summary>Whether code could be run as it stands, by its syntax alone.</summary>
    /// <param name="code">The cell as typed so far.</param>
#pragma warning disable CA1822 // Part of what a session offers to those who hold one.
    public Completeness IsComplete(string code) => SyntaxCompleteness.Of(code);
#pragma warning restore CA1822

    /// <summary>Ends the session and gives the process its former working directory back.</summary>
    public ValueTask DisposeAsync()
    {
        if (hostDirectory is not null)
            Environment.CurrentDirectory = hostDirectory;
        output.Dispose();
        runner.End();
        if (language.IsValueCreated)
            language.Value.Dispose();
        gate.Dispose();
        editing.Dispose();
        warming.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> EditAsync<T>(Func<LanguageService, Task<T>> ask, CancellationToken cancel)
    {
        await warming.CancelAsync();
        return await AskAsync(ask, cancel);
    }

    /// <summary>Asks the language service, which answers one question at a time.</summary>
    private async Task<T> AskAsync<T>(Func<LanguageService, Task<T>> ask, CancellationToken cancel)
    {
        await editing.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => ask(language.Value), cancel);
        }
        finally
        {
            editing.Release();
        }
    }

    /// <summary>Lets cells in a row have the machine for themselves: what is being loaded is gone on with in the next pause.</summary>
    private async Task PauseWarmUpAsync()
    {
        try
        {
            await (stopWarming?.Invoke() ?? Task.CompletedTask);
        }
        catch (ObjectDisposedException)
        {
            // It has just ended.
        }
    }

    /// <summary>Waits until no cell runs, and none has for a moment.</summary>
    private async Task IdleAsync(CancellationToken cancel)
    {
        for (var before = -1; before != cells;)
        {
            await gate.WaitAsync(cancel);
            before = cells;
            gate.Release();
            await Task.Delay(IdleTime, cancel);
        }
    }

    private void EnterWorkingDirectory()
    {
        if (Environment.CurrentDirectory == runner.WorkingDirectory)
            return;
        hostDirectory = Environment.CurrentDirectory;
        Environment.CurrentDirectory = runner.WorkingDirectory;
    }
}
