namespace Clippings.Notebooks;

/// <summary>How a submission ended. The family is closed.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>It ran to its end; its value, if it had one, was emitted as a <see cref="CellOutput.Result"/>.</summary>
    public sealed record Completed : Outcome;

    /// <summary>It did not compile, or threw. The same error was emitted as output.</summary>
    public sealed record Failed(CellOutput.Error Error) : Outcome;

    /// <summary>It was stopped from outside; the session keeps every variable.</summary>
    /// <param name="StillRuns">True where its code could not be stopped and runs on, on a core that it holds as long as the process lives.</param>
    public sealed record Interrupted(bool StillRuns = false) : Outcome;
}
