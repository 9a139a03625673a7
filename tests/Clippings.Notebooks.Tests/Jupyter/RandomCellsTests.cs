using System.Globalization;
using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;
using CsCheck;

namespace Clippings.Notebooks.Tests.Jupyter;

/// <summary>An afternoon of random cells, good and bad, some of them interrupted, on one kernel.</summary>
public sealed class RandomCellsTests
{
    private static readonly string[] Statements =
    [
        "var n = 1;", "n + 1", "string s = null; s.Length", "nothere", "int F(int x) => x < 2 ? x : F(x - 1) + F(x - 2);\nF(20)", "F(60)",
        "while (true) ;", "await Task.Delay(50);", "await Task.Delay(-1);", "System.Threading.Thread.Sleep(-1);", "throw new Exception(\"bad\");",
        "Console.WriteLine(\"text\");", "while (true) Console.WriteLine(\"again\");", "display(n);", "Enumerable.Range(0, 1000)",
        "Enumerable.Range(0, int.MaxValue).Select(x => x * 2L).Sum()", "Parallel.For(0, int.MaxValue, x => Math.Sqrt(x));",
        "class A { public int B => 1; }\nnew A()", "record P(int X);\nnew P(3)", "using System.Globalization;", "#!who", "#!time\n1", "#!nothere", "#r \"nothere.dll\"",
        "new System.Threading.Thread(() => throw new Exception(\"lost\")).Start();", "async void G() { await Task.Yield(); throw new Exception(\"lost\"); }\nG();",
        "int R(int x) => R(x + 1) + 1; R(0)", "var l = new List<object>(); l.Add(l); l", "checked { int.MaxValue + n }", "1 +", "}", "\"open",
        "try { while (true) ; } finally { Console.WriteLine(\"tidy\"); }", "var rest = Task.Run(() => { while (true) ; });\nawait rest;",
        "new int[0][0]", "Console.OutputEncoding = Encoding.UTF8;", "Console.SetOut(TextWriter.Null);", "Console.ReadLine()", "Console.Clear();",
        "Environment.CurrentDirectory = \"/\";", "GC.Collect();", "foreach (var x in Enumerable.Range(0, 200)) display(x);", "HTML(\"<b>bold</b>\")", "b", "i > 0",
        "System.Threading.Tasks.Task.Run(() => throw new Exception(\"unseen\"));", "static class Twice { public static int Twofold(this int x) => 2 * x; }\n3.Twofold()",
        "namespace Made { public class Thing; }\nnew Made.Thing()", "lock (l) { n++; }", "unsafe { int k = 1; int* p = &k; Console.Write(*p); }",
    ];

    // Ten minutes by hand; in the tests a minute.
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        double.Parse(Environment.GetEnvironmentVariable("RANDOM_CELLS_SECONDS") ?? "60", CultureInfo.InvariantCulture));

    private static readonly Gen<(string Code, int? InterruptAfter)> Cell =
        Gen.Select(Gen.Int[0, Statements.Length - 1].Select(index => Statements[index]), Gen.Int[0, 3], Gen.Int[0, 150], (code, chance, after) => (code, chance == 0 ? after : (int?)null));

    [Fact]
    public void The_kernel_lives_with_the_variable_that_was_set_first()
    {
        using var kernel = new KernelProgram();
        kernel.Client.Run("var first = 41;");
        var seed = new PCG(20220112);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var last = new Queue<string>();
        for (var count = 0; clock.Elapsed < Duration; count++)
        {
            var (code, after) = Cell.Generate(seed, null, out _);
            last.Enqueue($"{code} (interrupted after {after} ms)");
            if (last.Count > 5)
                last.Dequeue();
            try
            {
                Run(kernel, code, after);
                if (count % 10 == 0)
                    Assert.Contains(kernel.Client.Run("first + 1").Outputs, output => output.Type == "execute_result" && (string?)output.Content["data"]!["text/plain"] == "42");
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Cell {count}, kernel {(kernel.IsAlive ? "alive" : "dead")}, after: {string.Join(" | ", last)}", failure);
            }
        }
    }

    /// <summary>A cell that is not interrupted and does not end by itself is, after a second.</summary>
    private static void Run(KernelProgram kernel, string code, int? after)
    {
        var cell = kernel.Client.Execute(code, new JsonObject { ["allow_stdin"] = false });
        if (after is { } milliseconds)
        {
            while (kernel.Client.Broadcast() is not { Type: "execute_input" } input || input.ParentId != cell)
            {
                // Until the cell is running: an interrupt before that is for nothing.
            }
            Thread.Sleep(milliseconds);
        }
        else if (!kernel.Client.HearsNothing(TimeSpan.FromSeconds(1), out var reply))
        {
            kernel.Client.BroadcastsOf(cell);
            Assert.NotNull(reply);
            return;
        }
        kernel.Client.Send("interrupt_request", [], onControl: true);
        Assert.Equal("ok", kernel.Client.ControlReply().Text("status"));
        kernel.Client.BroadcastsOf(cell);
        Assert.NotNull(kernel.Client.Reply().Text("status"));
    }
}
