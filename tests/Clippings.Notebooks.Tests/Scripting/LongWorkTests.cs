namespace Clippings.Notebooks.Tests.Scripting;

[Collection(OneSession.Name)]
public sealed class LongWorkTests
{
    private const string Work = """
        var stop = ((Func<System.Threading.CancellationToken>)AppContext.GetData("notebook.cell.cancellation"))();
        var tell = (Action<string, double>)AppContext.GetData("notebook.cell.progress");

        """;

    [Fact]
    public async Task Long_work_tells_how_far_it_is()
    {
        await using var run = new SessionRun();
        await run.RunAsync(Work + "tell(\"reading\", 0); Parallel.For(1, 4, n => tell(\"reading\", n / 4.0)); tell(\"reading\", 1);");
        Assert.Equal([0, 0.25, 0.5, 0.75, 1], run.Outputs.Cast<CellOutput.Progress>().Select(progress => progress.Share).Order());
    }

    [Fact]
    public async Task Long_work_is_told_to_stop()
    {
        await using var run = new SessionRun();
        using var stop = new CancellationTokenSource();
        await run.RunAsync("var asked = false;");
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = run.Session.RunAsync(Work + "display(1); stop.WaitHandle.WaitOne(); asked = true;", _ => started.TrySetResult(), stop.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await stop.CancelAsync();
        Assert.Equal(new Outcome.Interrupted(), await running.WaitAsync(TimeSpan.FromSeconds(20)));
        await run.RunAsync("asked");
        Assert.Equal("True", run.Result);
    }
}
