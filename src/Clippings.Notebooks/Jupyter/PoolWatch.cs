namespace Clippings.Notebooks.Jupyter;

/// <summary>
/// Keeps the thread pool open for the kernel's own sockets, whose arrivals come by it: a cell that fills it with tasks that wait, or
/// never end, would otherwise silence the kernel until they do, since the pool grows by a thread or two a second.
/// </summary>
internal sealed class PoolWatch : IDisposable
{
    private const int MostAdded = 1000;
    private const int CalmLooks = 20;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private readonly (int Threads, int Ports) usual;
    private volatile bool ended;
    private int calm;
    private volatile int asked;
    private volatile int answered;

    /// <summary>Begins to look, on a thread of its own.</summary>
    public PoolWatch()
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        usual = (threads, ports);
        new Thread(Watch) { IsBackground = true, Name = "Pool" }.UnsafeStart();
    }

    /// <summary>Looks no more.</summary>
    public void Dispose() => ended = true;

    private void Watch()
    {
        var isWide = false;
        while (!ended)
        {
            if (answered != asked)
            {
                Widen();
                (isWide, calm) = (true, 0);
            }
            else if (isWide && ++calm == CalmLooks)
            {
                isWide = !ThreadPool.SetMinThreads(usual.Threads, usual.Ports);
            }
            var number = ++asked;
            // Behind all that waits, as what arrives is.
            ThreadPool.UnsafeQueueUserWorkItem(_ => answered = number, null);
            Thread.Sleep(Look);
        }
    }

    /// <summary>Makes room for what waits and for what arrives behind it.</summary>
    private void Widen()
    {
        var wanted = ThreadPool.ThreadCount + (int)Math.Min(MostAdded, ThreadPool.PendingWorkItemCount) + 1;
        ThreadPool.GetMaxThreads(out var most, out var ports);
        if (most < wanted)
            ThreadPool.SetMaxThreads(wanted, ports);
        ThreadPool.SetMinThreads(wanted, usual.Ports);
    }
}
