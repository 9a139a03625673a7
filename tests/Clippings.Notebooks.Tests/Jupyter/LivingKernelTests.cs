using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

/// <summary>What cells do to a kernel in a process of its own, and that it lives.</summary>
public sealed class LivingKernelTests : IDisposable
{
    private readonly KernelProgram kernel = new();

    public LivingKernelTests() => Assert.Equal("ok", kernel.Client.Run("var kept = 41;").Reply.Text("status"));

    public void Dispose() => kernel.Dispose();

    [Theory]
    [InlineData("new System.Threading.Thread(() => throw new InvalidOperationException(\"lost\")).Start(); System.Threading.Thread.Sleep(300);")]
    [InlineData("async void F() { await Task.Delay(10); throw new InvalidOperationException(\"lost\"); }\nF(); await Task.Delay(300);")]
    [InlineData("async void F() { throw new InvalidOperationException(\"lost\"); }\nF(); await Task.Delay(300);")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException(\"lost\")); await Task.Delay(300);")]
    [InlineData("var timer = new System.Threading.Timer(_ => throw new InvalidOperationException(\"lost\"), null, 10, -1); await Task.Delay(300);")]
    [InlineData("class Lost { ~Lost() => throw new InvalidOperationException(\"lost\"); }\nvoid Make() { for (var i = 0; i < 10; i++) new Lost(); }\nMake(); GC.Collect(); GC.WaitForPendingFinalizers(); System.Threading.Thread.Sleep(300);")]
    public void An_exception_that_nothing_catches_is_told_with_its_cell(string code)
    {
        var cell = kernel.Client.Execute(code);
        Assert.Equal("ok", kernel.Client.Reply().Text("status"));
        var text = "";
        while (!text.Contains("InvalidOperationException: lost", StringComparison.Ordinal))
        {
            if (kernel.Client.Broadcast() is { Type: "stream" } stream && stream.ParentId == cell && stream.Text("name") == "stderr")
                text += stream.Text("text");
        }
        AssertKept();
    }

    [Fact]
    public void A_cell_that_allocates_without_end_gets_an_exception()
    {
        // A page of each array is never touched, so this needs no memory but room.
        var reply = kernel.Client.Run("var room = new List<byte[]>(); while (true) room.Add(GC.AllocateUninitializedArray<byte>(1 << 30));").Reply;
        Assert.Equal("OutOfMemoryException", reply.Text("ename"));
        Assert.Equal("ok", kernel.Client.Run("room = null; new byte[1000].Length").Reply.Text("status"));
        AssertKept();
    }

    [Theory]
    [InlineData("Environment.Exit(3);", "Environment.Exit, exit code 3", 3)]
    [InlineData("Environment.FailFast(\"the words\");", "Process terminated. the words\nThe cell ended the kernel's own process (Environment.FailFast)", 134)]
    [InlineData("Environment.FailFast(\"the words\", new Exception(\"and why\"));", "Process terminated. the words\nSystem.Exception: and why\n", 134)]
    public async Task A_cell_that_ends_the_process_says_so(string code, string words, int exitCode)
    {
        kernel.Client.Execute("Console.WriteLine(\"before\"); " + code);
        var text = "";
        while (!text.Contains(words, StringComparison.Ordinal))
        {
            if (kernel.Client.Broadcast() is { Type: "stream" } stream)
                text += stream.Text("text");
        }
        Assert.StartsWith("before\n", text, StringComparison.Ordinal);
        Assert.Equal(exitCode, (await kernel.EndedAsync()).ExitCode);
    }

    [Theory]
    [InlineData("for (var k = 0; k < 1000; k++) Task.Run(() => System.Threading.Thread.Sleep(-1));")]
    [InlineData("for (var k = 0; k < 20; k++) Task.Run(() => { while (true) ; });")]
    [InlineData("System.Threading.ThreadPool.SetMinThreads(1, 1); System.Threading.ThreadPool.SetMaxThreads(2, 2); for (var k = 0; k < 10; k++) Task.Run(() => System.Threading.Thread.Sleep(-1));")]
    public void A_cell_that_fills_the_thread_pool_does_not_silence_the_kernel(string code)
    {
        Assert.Equal("ok", kernel.Client.Run(code).Reply.Text("status"));
        AssertKept();
        Assert.Equal("3", Value("await Task.Run(() => 3)"));
        Assert.Equal("OperationCanceledException", Interrupted("await Task.Run(() => { while (true) ; });", TimeSpan.FromMilliseconds(500)));
        AssertKept();
    }

    [Fact]
    public void A_hundred_interrupts_of_many_kinds_keep_every_variable()
    {
        string[] kinds =
        [
            "while (true) ;",
            "Enumerable.Range(0, int.MaxValue).Select(x => x * 2L).Sum()",
            "int F(int n) => n < 2 ? n : F(n - 1) + F(n - 2);\nF(60)",
            "System.Threading.Thread.Sleep(-1);",
            "await Task.Delay(-1);",
            "while (true) Console.WriteLine(\"again\");",
            "Parallel.For(0, int.MaxValue, n => Math.Sqrt(n));",
            "var busy = new System.Threading.Thread(() => { while (!ended) System.Threading.Thread.Sleep(1); }) { IsBackground = true }; busy.Start(); busy.Join();",
            "while (true) { var text = new string('x', 1000); }",
            "Task.Run(async () => { while (true) await Task.Yield(); }).Wait();",
            "try { while (true) ; } finally { Console.WriteLine(\"tidy\"); }",
            "Console.ReadLine()",
        ];
        kernel.Client.Run("var ended = false;");
        for (var round = 0; round < 100; round++)
        {
            kernel.Client.Run($"var kept{round} = {round};");
            Assert.Equal("OperationCanceledException", Interrupted(kinds[round % kinds.Length], TimeSpan.FromMilliseconds(20 + (round * 3 % 100))));
        }
        Assert.Equal("4991", Value("ended = true; kept + " + string.Join(" + ", Enumerable.Range(0, 100).Select(round => $"kept{round}"))));
        foreach (var lastOne in (string[])["System.Numerics.BigInteger.Pow(3, 200_000_000)", "string.Concat(Enumerable.Repeat(\"x\", 2_000_000_000)).Length"])
            Assert.Equal("OperationCanceledException", Interrupted(lastOne, TimeSpan.FromMilliseconds(200)));
        AssertKept();
    }

    private string? Interrupted(string code, TimeSpan after)
    {
        var cell = kernel.Client.Execute(code, new JsonObject { ["allow_stdin"] = true });
        while (kernel.Client.Broadcast() is not { Type: "execute_input" })
        {
            // Until the cell is running.
        }
        Thread.Sleep(after);
        kernel.Client.Send("interrupt_request", [], onControl: true);
        Assert.Equal("ok", kernel.Client.ControlReply().Text("status"));
        kernel.Client.BroadcastsOf(cell);
        return kernel.Client.Reply().Text("ename");
    }

    private void AssertKept()
    {
        Assert.Equal("42", Value("kept + 1"));
        Assert.True(kernel.IsAlive);
    }

    private string Value(string code) =>
        kernel.Client.Run(code).Outputs.First(output => output.Type == "execute_result").Content["data"]!["text/plain"]!.GetValue<string>();
}
