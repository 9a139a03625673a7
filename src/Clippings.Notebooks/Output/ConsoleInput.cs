namespace Clippings.Notebooks;

/// <summary>The process's console reader: a session's code asks its host.</summary>
internal sealed class ConsoleInput(TextReader console) : TextReader
{
    private string? line;
    private int next;

    /// <summary>Asks the session's host for a line.</summary>
    public static string? Ask(InputRequest request)
    {
        var session = SessionOutput.Current;
        if (session?.Options.ReadInput is not { } read)
            throw new InvalidOperationException("This cell asks for input, but the notebook runs where no one can type; set the value in code instead.");
        if (request.Prompt.Length == 0)
            request = request with { Prompt = session.TakeUnfinishedLine() };
        session.Flush();
        // On another thread, so that interrupting the cell wakes this wait and never the host's own code.
        using (ExecutionContext.SuppressFlow())
            return Task.Run(() => read(request)).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public override string? ReadLine() => SessionOutput.Current is null ? console.ReadLine() : Ask(new InputRequest("", false));

    /// <inheritdoc/>
    public override int Peek() => SessionOutput.Current is null ? console.Peek() : Character(false);

    /// <inheritdoc/>
    public override int Read() => SessionOutput.Current is null ? console.Read() : Character(true);

    private int Character(bool consume)
    {
        if (line is null || next >= line.Length)
        {
            if (Ask(new InputRequest("", false)) is not { } asked)
                return -1;
            (line, next) = (asked + "\n", 0);
        }
        var character = line[next];
        if (consume)
            next++;
        return character;
    }
}
