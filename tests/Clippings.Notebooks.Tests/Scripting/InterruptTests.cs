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
    [InlineData("Enumerable.Range(0, int.MaxValue).Select(x => x * 2L).Sum()")]
    [InlineData("(from x in Enumerable.Range(0, int.MaxValue) where x % 2 == 0 select x * 2L).Sum()")]
    [InlineData("int F(int n) => n < 2 ? n : F(n - 1) + F(n - 2);\nF(60)")]
    [InlineData("Func<int, int> f = null; f = n => n < 2 ? n : f(n - 1) + f(n - 2); f(60)")]
    [InlineData("class Tree { public int Deep(int n) => n == 0 ? 1 : Deep(n - 1) + Deep(n - 1); }\nnew Tree().Deep(60)")]
    [InlineData("class Sum { public int this[int n] => n < 2 ? n : this[n - 1] + this[n - 2]; }\nnew Sum()[60]")]
    [InlineData("Enumerable.Range(0, int.MaxValue).AsParallel().Select(x => Math.Sqrt(x)).Sum()")]
    [InlineData("Parallel.ForEach(Enumerable.Range(0, int.MaxValue), x => Math.Sqrt(x));")]
    [InlineData("new List<int>(Enumerable.Range(0, 3000000)).Sort((a, b) => { System.Threading.Thread.SpinWait(50); return a.CompareTo(b); });")]
    [InlineData("var busy = new System.Threading.Thread(() => { while (true) ; }) { IsBackground = true }; busy.Start(); busy.Join();")]
    [InlineData("Enumerable.Range(0, 50_000_000).ToList().ForEach(Console.WriteLine);")]
    [InlineData("try { while (true) ; } catch (Exception) { }\nwhile (true) try { await Task.Delay(1); } catch { }")]
    [InlineData("await Task.Run(() => { while (true) ; });")]
    [InlineData("Task.Run(async () => { while (true) await Task.Yield(); }).Wait();")]
    [InlineData("await foreach (var x in Forever()) { }\nasync IAsyncEnumerable<int> Forever() { while (true) { await Task.Yield(); yield return 1; } }")]
    [InlineData("await Task.Delay(-1).ConfigureAwait(false);")]
    public async Task A_cell_is_stopped_and_variables_are_kept(string forever)
    {
        Assert.IsType<Outcome.Interrupted>(await StoppedAsync(forever));
    }

    [Theory]
    [InlineData("try { while (true) ; } finally { Tidy(); }")]
    [InlineData("try { while (true) ; } catch (OperationCanceledException) { Tidy(); }")]
    [InlineData("using (new Tidier()) while (true) ;")]
    [InlineData("using (new Tidier()) System.Threading.Thread.Sleep(-1);")]
    [InlineData("try { await Task.Delay(-1); } finally { Tidy(); }")]
    [InlineData("try { await Task.Delay(-1); } finally { await Task.Delay(100); Tidy(); }")]
    [InlineData("await using (new Tidier()) await Task.Delay(-1);")]
    [InlineData("foreach (var x in Forever()) while (true) ;\nIEnumerable<int> Forever() { try { yield return 1; } finally { Tidy(); } }")]
    [InlineData("await Task.Run(() => { try { while (true) ; } finally { Tidy(); } });")]
    public async Task A_stopped_cell_tidies_up_and_what_that_prints_is_shown(string forever)
    {
        await using var run = new SessionRun(new SessionOptions { TakesLateOutput = true });
        using var stop = new CancellationTokenSource();
        await run.RunAsync("""
            void Tidy() { for (var i = 0; i < 20; i++) System.Threading.Thread.Sleep(1); Console.WriteLine("tidy"); }
            class Tidier : IDisposable, IAsyncDisposable
            {
                public void Dispose() { for (var i = 0; i < 3; i++) ; Console.WriteLine("tidy"); }
                public async ValueTask DisposeAsync() { await Task.Delay(50); Dispose(); }
            }
            """);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var text = new System.Text.StringBuilder();
        var running = run.Session.RunAsync("display(\"started\", \"text/plain\");\n" + forever, output =>
        {
            started.TrySetResult();
            if (output is CellOutput.Stream stream)
                text.Append(stream.Text);
        }, stop.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await Task.Delay(100);
        await stop.CancelAsync();
        Assert.Equal(new Outcome.Interrupted(), await running.WaitAsync(TimeSpan.FromSeconds(20)));
        // A task that is no longer awaited tidies up by itself.
        for (var wait = 0; wait < 100 && text.Length == 0; wait++)
            await Task.Delay(50);
        Assert.Equal("tidy\n", text.ToString());
    }

    [Theory]
    [InlineData("System.Numerics.BigInteger.Pow(3, 30_000_000)")]
    [InlineData("Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, 1)).LongCount()")]
    public async Task A_cell_in_code_that_never_asks_is_left_behind(string forever)
    {
        Assert.Equal(new Outcome.Interrupted(StillRuns: true), await StoppedAsync(forever));
    }

    [Theory]
    [InlineData("int Deeper(int n) => Deeper(n + 1) + 1;\nDeeper(0)")]
    [InlineData("int Deeper => Deeper + 1;\nDeeper")]
    [InlineData("class Deep { public int this[int n] => this[n + 1] + 1; }\nnew Deep()[0]")]
    [InlineData("class Deep { public static Deep operator +(Deep a, int n) => a + (n + 1); }\nnew Deep() + 0")]
    [InlineData("Func<int, int> deeper = null;\ndeeper = n => deeper(n + 1) + 1;\ndeeper(0)")]
    public async Task A_recursion_without_an_end_is_an_error(string code)
    {
        await using var run = new SessionRun();
        await run.RunAsync(code);
        Assert.Equal("InsufficientExecutionStackException", run.Error!.Name);
    }

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

    /// <summary>Stops a cell while it runs, and sees that what was set before and during it is kept.</summary>
    private static async Task<Outcome> StoppedAsync(string forever)
    {
        await using var run = new SessionRun();
        using var stop = new CancellationTokenSource();
        await run.RunAsync("var before = 1;");
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = run.Session.RunAsync("var during = 2; display(\"started\", \"text/plain\");\n" + forever, _ => started.TrySetResult(), stop.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await stop.CancelAsync();
        var outcome = await running.WaitAsync(TimeSpan.FromSeconds(20));
        await run.RunAsync("before + during");
        Assert.Equal("3", run.Error?.Message ?? run.Result);
        return outcome;
    }
}
