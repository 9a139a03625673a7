namespace Clippings.Notebooks;

/// <summary>
/// What a session gives off, in order: console text in batches, values and errors between them. Written to from any thread;
/// what a cell started belongs to that cell, also while later ones run.
/// </summary>
internal sealed class SessionOutput : IDisposable
{
    private const int BatchLength = 1 << 16;
    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(50);
    private static readonly AsyncLocal<CellStream?> Entered = new();
    private static readonly AsyncLocal<CancellationToken> Stop = new();
    private static readonly List<SessionOutput> Alive = [];

    private readonly Lock gate = new();
    private readonly Timer timer;
    private readonly CellStream waiting;
    private readonly HashSet<CellStream> unsent = [];
    private CellStream last;
    private int displays;

    /// <summary>Takes over the process's console, once, for all sessions.</summary>
    public SessionOutput(SessionOptions options)
    {
        Options = options;
        last = waiting = new CellStream(this, null) { IsEnded = true };
        timer = new Timer(_ => Flush());
        ConsoleRouter.Install();
        UnhandledExceptions.TakeOver();
        WorkSlots.Fill();
        lock (Alive)
            Alive.Add(this);
    }

    /// <summary>The session that the running code belongs to; null outside of any.</summary>
    public static SessionOutput? Current
    {
        get
        {
            if (Entered.Value is { } entered)
                return entered.Session;
            // A thread that carries no context, such as a native callback's: with a single session there is no doubt whose it is.
            lock (Alive)
                return Alive is [{ last.IsEnded: false } only] ? only : null;
        }
    }

    /// <summary>The session of the running code, or where it carries none and no cell runs, the only one there is.</summary>
    public static SessionOutput? Nearest
    {
        get
        {
            if (Current is { } current)
                return current;
            lock (Alive)
                return Alive is [var only] ? only : null;
        }
    }

    /// <summary>Cancelled when the cell that the running code belongs to is stopped.</summary>
    public static CancellationToken Stopping => Stop.Value;

    /// <summary>What the host gave the session.</summary>
    public SessionOptions Options { get; }

    /// <summary>Runs the session's cells; set once, when the session is made.</summary>
    public CellRunner? Runner { get; set; }

    /// <summary>A display id not used before in this session.</summary>
    public string NextDisplayId() => $"display-{Interlocked.Increment(ref displays)}";

    /// <summary>Marks the calling thread and all it starts as the running cell's.</summary>
    /// <param name="stop">Cancelled when the cell that runs on it is stopped.</param>
    public void Enter(CancellationToken stop)
    {
        Entered.Value = last;
        Stop.Value = stop;
    }

    /// <summary>Gives the calling thread, and all it starts, another reason to end than that its cell is stopped.</summary>
    /// <param name="stop">Cancelled for either.</param>
    public static void StopBy(CancellationToken stop) => Stop.Value = stop;

    /// <summary>Adds text that no code of a cell wrote by the console: to the cell that runs, or ran last.</summary>
    public static void WriteNative(string name, ReadOnlySpan<char> written)
    {
        SessionOutput session;
        lock (Alive)
        {
            if (Alive is not [var only])
                return;
            session = only;
        }
        lock (session.gate)
            session.Add(session.last.IsEnded && !session.Options.TakesLateOutput ? session.waiting : session.last, name, written);
    }

    /// <summary>Takes the line that is not ended yet out of what the calling cell has printed.</summary>
    public string TakeUnfinishedLine()
    {
        NativeOutput.Drain();
        lock (gate)
            return Owner().TakeUnfinishedLine();
    }

    /// <summary>Starts a cell; disposing ends it, with everything handed over.</summary>
    /// <param name="take">Takes what it gives off.</param>
    public IDisposable Begin(Action<CellOutput> take)
    {
        ConsoleRouter.Install();
        NativeOutput.Drain();
        lock (gate)
        {
            last = new CellStream(this, take);
            last.Inherit(waiting);
        }
        return new Cell(this);
    }

    /// <summary>Adds console text.</summary>
    public void Write(string name, ReadOnlySpan<char> written)
    {
        // A cell that does nothing but print ends here.
        if (CellEnd.Asking != 0)
            CellEnd.Here();
        lock (gate)
            Add(Owner(), name, written);
    }

    /// <summary>Adds any other output, after the console text so far.</summary>
    public void Emit(CellOutput output)
    {
        NativeOutput.Drain();
        lock (gate)
            Owner().Emit(output);
    }

    /// <summary>Hands over the console text so far.</summary>
    public void Flush()
    {
        lock (gate)
            FlushLocked();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (Alive)
            Alive.Remove(this);
        timer.Dispose();
    }

    private void Add(CellStream cell, string name, ReadOnlySpan<char> written)
    {
        cell.Write(name, written);
        if (cell.Length >= BatchLength)
            cell.Flush();
        else if (unsent.Add(cell) && unsent.Count == 1)
            timer.Change(BatchTime, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The cell that the calling code belongs to; where that has ended and its host takes no more of it, the one that runs or the next.</summary>
    private CellStream Owner()
    {
        var own = Entered.Value is { } entered && entered.Session == this ? entered : last;
        if (!own.IsEnded || Options.TakesLateOutput)
            return own;
        return last.IsEnded ? waiting : last;
    }

    private void FlushLocked()
    {
        foreach (var cell in unsent)
            cell.Flush();
        unsent.Clear();
    }

    private sealed class Cell(SessionOutput output) : IDisposable
    {
        public void Dispose()
        {
            NativeOutput.DrainAtEnd();
            lock (output.gate)
            {
                output.FlushLocked();
                output.last.Flush();
                output.last.IsEnded = true;
            }
        }
    }
}
