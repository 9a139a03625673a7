namespace Clippings;

/// <summary>
/// A piece of work that may take long. Its host may set two slots of the process: when to stop, and who hears how far it
/// is. Both are asked for once, when the work begins; where a slot is empty nothing is asked and nothing told.
/// </summary>
internal sealed class LongWork : IDisposable
{
    private const string StopSlot = "notebook.cell.cancellation";
    private const string ProgressSlot = "notebook.cell.progress";

    // A listener is told of whole percents, not of each article.
    private const int Steps = 100;

    private readonly CancellationToken _stop;
    private readonly Action<string, double>? _tell;
    private readonly string _what;
    private readonly int _total;
    private int _done;

    private LongWork(string what, int total, Action<string, double>? tell)
    {
        (_what, _total, _tell) = (what, total, tell);
        _stop = AppContext.GetData(StopSlot) is Func<CancellationToken> ask ? ask() : CancellationToken.None;
    }

    /// <summary>Asks to stop.</summary>
    public CancellationToken Stop => _stop;

    /// <summary>Begins work that is told of.</summary>
    /// <param name="what">What is being done: "reading quotations".</param>
    /// <param name="total">How many times <see cref="Next"/> will be called.</param>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    public static LongWork Begin(string what, int total) => Begin(new LongWork(what, total, AppContext.GetData(ProgressSlot) as Action<string, double>));

    /// <summary>Begins work that can be stopped and is too quick to be told of.</summary>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    public static LongWork Quietly() => Begin(new LongWork("", 0, null));

    /// <summary>Looks whether to stop, and tells of one more part done. Any thread may call it.</summary>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    public void Next()
    {
        _stop.ThrowIfCancellationRequested();
        if (_tell is null || _total == 0)
            return;
        var done = Interlocked.Increment(ref _done);
        if ((long)(done - 1) * Steps / _total != (long)done * Steps / _total && done < _total)
            _tell(_what, (double)done / _total);
    }

    /// <summary>Tells that it is done, also where it was left early.</summary>
    public void Dispose() => _tell?.Invoke(_what, 1);

    private static LongWork Begin(LongWork work)
    {
        work._stop.ThrowIfCancellationRequested();
        work._tell?.Invoke(work._what, 0);
        return work;
    }
}
