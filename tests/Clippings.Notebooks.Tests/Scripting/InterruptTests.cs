namespace Clippings.Notebooks.Tests.Scripting;

[Collection(OneSession.Name)]
public sealed class InterruptTests
{
    [Fact]
    public async Task A_cell_stopped_while_it_prints_leaves_the_console_to_others()
    {
        for (var round = 0; round < 5; round++)
        {
            await using var run = new SessionRun();
            using var stop = new CancellationTokenSource();
            var printed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var running = run.Session.RunAsync("while (true) Console.WriteLine(1);", _ => printed.TrySetResult(), stop.Token);
            await printed.Task.WaitAsync(TimeSpan.FromSeconds(60));
            await stop.CancelAsync();
            Assert.IsType<Outcome.Interrupted>(await running.WaitAsync(TimeSpan.FromSeconds(20)));
            await run.RunAsync("Console.WriteLine(2);").WaitAsync(TimeSpan.FromSeconds(20));
            Assert.Equal("2\n", run.Text);
        }
    }

    [Fact]
    public async Task Lines_of_parallel_threads_stay_whole()
    {
        await using var run = new SessionRun();
        await run.RunAsync("Parallel.For(0, 2000, number => Console.WriteLine(number));");
        Assert.Equal(Enumerable.Range(0, 2000), run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Order());
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("while (true) Console.WriteLine(\"again\");")]
    [InlineData("await Task.Delay(1); while (true) { }")]
    [InlineData("while (true) await Task.Delay(1);")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("string text; while (true) text = new string('x', 1000);")]
    [InlineData("var list = new List<int>(); for (;;) { list.Add(1); if (list.Count > 1000) list.Clear(); }")]
    [InlineData("Parallel.For(0, int.MaxValue, number => { System.Threading.Thread.SpinWait(100); });")]
    [InlineData("void Spin() { while (true) ; }\nSpin();")]
    [InlineData("foreach (var number in Forever()) { }\nIEnumerable<int> Forever() { while (true) yield return 1; }")]
    [InlineData("again: ; goto again;")]
    public async Task A_cell_is_stopped_and_variables_are_kept(string forever)
    {
        await using var run = new SessionRun();
        using var stop = new CancellationTokenSource();
        await run.RunAsync("var before = 1;");
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = run.Session.RunAsync("var during = 2; display(\"started\", \"text/plain\");\n" + forever, _ => started.TrySetResult(), stop.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await stop.CancelAsync();
        Assert.IsType<Outcome.Interrupted>(await running.WaitAsync(TimeSpan.FromSeconds(20)));
        await run.RunAsync("before + during");
        Assert.Equal("3", run.Error?.Message ?? run.Result);
    }

    [Fact]
    public async Task A_recursion_without_an_end_is_an_error()
    {
        await using var run = new SessionRun();
        await run.RunAsync("int Deeper(int n) => Deeper(n + 1) + 1;\nDeeper(0)");
        Assert.Equal("InsufficientExecutionStackException", run.Error!.Name);
    }

    [Theory]
    [InlineData("while (true) x++;", "while (true) {CHECKx++;}")]
    [InlineData("do { x++; }\nwhile (true);", "do {CHECK x++; }\nwhile (true);")]
    [InlineData("for (;;) for (;;) ;", "for (;;) {CHECKfor (;;) {CHECK;}}")]
    [InlineData("foreach (var x in y)\n    z();", "foreach (var x in y)\n    {CHECKz();}")]
    [InlineData("f = () => { return 1; };", "f = () => {CHECK return 1; };")]
    [InlineData("a: b();", "a: CHECKb();")]
    [InlineData("f = x => x + 1;", null)]
    public void Every_loop_looks_whether_the_cell_should_end(string code, string? expected) =>
        Assert.Equal(expected, LoopChecks.Added(SubmissionCompiler.Parse(code, "Cell"))?.Replace(LoopChecks.Check, "CHECK", StringComparison.Ordinal));

    [Fact]
    public async Task An_error_in_a_loop_stands_where_it_is_written()
    {
        await using var run = new SessionRun();
        await run.RunAsync("for (;;) { nothere(); }");
        Assert.Equal("(1,12): error CS0103: The name 'nothere' does not exist in the current context", run.Error!.Traceback[0]);
    }

    [Fact]
    public async Task A_blocked_read_is_stopped()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var answer = new ManualResetEventSlim();
        await using var run = new SessionRun(new SessionOptions
        {
            ReadInput = _ =>
            {
                asked.SetResult();
                answer.Wait();
                return "late";
            },
        });
        using var stop = new CancellationTokenSource();
        var running = run.RunAsync("Console.ReadLine()", stop.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await stop.CancelAsync();
        Assert.IsType<Outcome.Interrupted>(await running.WaitAsync(TimeSpan.FromSeconds(20)));
        answer.Set();
        await run.RunAsync("1 + 1");
        Assert.Equal("2", run.Result);
    }

    [Fact]
    public async Task A_token_that_can_not_be_cancelled_is_fine()
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Completed>(await run.RunAsync("await Task.Yield();", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20)));
    }
}
