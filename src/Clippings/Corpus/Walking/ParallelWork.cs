using System.Runtime.ExceptionServices;

namespace Clippings;

/// <summary>Work in parts on all cores.</summary>
internal static class ParallelWork
{
    // Enough that a long one among them keeps no core waiting for the others for long.
    private const int Some = 64;

    /// <summary>Does each part once, several at a time; what a part throws is thrown as it is.</summary>
    /// <param name="count">How many parts.</param>
    /// <param name="part">Does a part, by its number from 0.</param>
    /// <exception cref="OperationCanceledException">A part was told to stop.</exception>
    public static void For(int count, Action<int> part)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, part);
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerExceptions.FirstOrDefault(e => e is OperationCanceledException) ?? error.InnerExceptions[0]);
        }
    }

    /// <summary>What is made of each item, in order; while one is used, others are made.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes it; called from several threads at once.</param>
    /// <param name="ahead">How many may be made before they are used.</param>
    /// <exception cref="OperationCanceledException">An item was told to stop.</exception>
    public static IEnumerable<TMade> InOrder<TItem, TMade>(IReadOnlyList<TItem> items, Func<TItem, TMade> make, int ahead = Some)
    {
        var making = new Queue<Task<TMade>>();
        try
        {
            foreach (var item in items)
            {
                making.Enqueue(Task.Run(() => make(item)));
                if (making.Count == ahead)
                    yield return making.Dequeue().GetAwaiter().GetResult();
            }

            while (making.TryDequeue(out var next))
                yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            // Nothing goes on behind the back of whoever leaves early or is told of a failure; what else failed has no one left to hear of it.
            Task.WhenAll(making).ContinueWith(left => left.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
        }
    }
}
