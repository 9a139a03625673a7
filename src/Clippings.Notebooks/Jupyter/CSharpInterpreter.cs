namespace Clippings.Notebooks.Jupyter;

/// <summary>The C# session as a kernel runs it.</summary>
internal sealed class CSharpInterpreter : IInterpreter, IAsyncDisposable
{
    private readonly CSharpSession session;
    private Task warmUp = Task.CompletedTask;

    /// <summary>Makes a session for a folder.</summary>
    /// <param name="workingDirectory">Where relative paths start.</param>
    /// <param name="input">Answers the session's questions for input.</param>
    /// <param name="notice">What to say with the first cell; null for nothing.</param>
    public CSharpInterpreter(string workingDirectory, StandardInput input, string? notice) =>
        session = new CSharpSession(new SessionOptions
        {
            WorkingDirectory = workingDirectory,
            ReadInput = question => input.Read(question.Prompt, question.IsPassword),
            TakesLateOutput = true,
            Notice = notice,
        });

    /// <summary>Loads the compiler ahead of the first cell, which gives the same without it.</summary>
    public Task WarmUpAsync() => warmUp = session.WarmUpAsync();

    /// <summary>Loads what the first completion needs, which nobody asks for before a cell, and what the first cell needs last; both give the same without it.</summary>
    /// <param name="greeted">Ends when a client has its first answer, which nothing should hold up.</param>
    public async Task WarmUpRestAsync(Task greeted)
    {
        await greeted;
        // First what has nothing to do with the compiler: all else waits for what the other core is loading.
        session.LoadEditing();
        CSharpSession.WarmUpOutput();
        await warmUp;
        await session.WarmUpEditingAsync();
    }

    public Task<Outcome> RunAsync(string code, Action<CellOutput> emit, CancellationToken cancel) => session.RunAsync(code, emit, cancel);

    public Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancel) =>
        session.CompleteAsync(code, position, cancel);

    public Task<Inspection?> InspectAsync(string code, int position, CancellationToken cancel) =>
        session.InspectAsync(code, position, cancel);

    public Completeness IsComplete(string code) => session.IsComplete(code);

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
