using System.Runtime.ExceptionServices;

namespace Clippings;

/// <summary>Work in parts on all cores.</summary>
internal static class ParallelWork
{
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
}
