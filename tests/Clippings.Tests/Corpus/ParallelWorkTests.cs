namespace Clippings.Tests;

public sealed class ParallelWorkTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(500)]
    public void What_is_made_comes_in_order(int count)
    {
        int[] items = [.. Enumerable.Range(0, count)];

        Assert.Equal(items, ParallelWork.InOrder(items, ahead: 8, make: item =>
        {
            Thread.SpinWait(item % 5 * 2000);
            return item;
        }));
    }

    [Fact]
    public void No_more_is_made_ahead_than_asked()
    {
        var made = 0;
        using var rows = ParallelWork.InOrder([.. Enumerable.Range(0, 100)], ahead: 4, make: item =>
        {
            Interlocked.Increment(ref made);
            return item;
        }).GetEnumerator();

        Assert.True(rows.MoveNext());
        Assert.InRange(made, 1, 4);
    }

    [Fact]
    public void The_first_failure_in_order_is_told_as_it_is_and_nothing_goes_on_behind_it()
    {
        var running = 0;
        var error = Assert.Throws<InvalidOperationException>(() => ParallelWork.InOrder([.. Enumerable.Range(0, 100)], ahead: 16, make: item =>
        {
            Interlocked.Increment(ref running);
            Thread.SpinWait(1000);
            Interlocked.Decrement(ref running);
            return item is 20 or 25 ? throw new InvalidOperationException($"{item}") : item;
        }).Count());

        Assert.Equal("20", error.Message);
        Assert.Equal(0, running);
    }

    [Fact]
    public void Whoever_leaves_early_leaves_nothing_running()
    {
        var running = 0;
        Assert.Equal([0, 1], ParallelWork.InOrder([.. Enumerable.Range(0, 100)], ahead: 16, make: item =>
        {
            Interlocked.Increment(ref running);
            Thread.SpinWait(1000);
            Interlocked.Decrement(ref running);
            return item;
        }).Take(2));

        Assert.Equal(0, running);
    }
}
