namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>Cells that declare namespaces, as files of programs do.</summary>
[Collection(OneSession.Name)]
public sealed class NamespaceTests
{
    /// <summary>Cells separated by a line of dashes, and the plain text of the last one's value.</summary>
    public static TheoryData<string, string> Cells { get; } = new()
    {
        { "namespace A { public class P { public int V => 1; } }\n---\nnew A.P().V", "1" },
        { "namespace A { class P { internal int V = 1; } }\n---\nusing A;\nnew P().V", "1" },
        { "namespace A;\nclass P { public static int V => 1; }\n---\nA.P.V", "1" },
        { "using System.Text;\nnamespace A.B { record P(int N); namespace C { enum E { One, Two } } }\nnew A.B.P(3).N + (int)A.B.C.E.Two", "4" },
        // What a namespace holds of what is hard to lift.
        { "namespace A { file static class F { public static int N = 2; } struct S<T> where T : struct { public T V; }\npartial class P { internal int X() => F.N; }\npartial class P { public int Y { get; internal set; } = 1; } delegate int D(int n); interface I { int M(); } }\n---\nvar p = new A.P();\np.X() + p.Y", "3" },
        { "#nullable enable\n#define ON\nnamespace A { class P {\n#if ON\npublic string? V => \"on\";\n#else\npublic string V => \"off\";\n#endif\n} }\n---\nnew A.P().V", "on" },
        { "using A;\nvar total = new Cart(2).Total + Half(4);\nint Half(int n) => n / 2;\nnamespace A { record Cart(int N) { public int Total => N * 21; } }\n---\ntotal", "44" },
        { "record Local(int N);\nnamespace A { class Uses { public Local L = new(3); } }\nnew A.Uses().L.N", "3" },
        { "#r \"System.Net.Http\"\nnamespace A { class P { public static string N => typeof(System.Net.Http.HttpClient).Name; } }\nA.P.N", "HttpClient" },
        { "namespace A { class Program { static int Main(string[] args) => args.Length; } }\n---\nA.Program.Main([\"x\"])", "1" },
        { "using System.Text.Json;\n---\nnamespace A { class P { public static string J => JsonSerializer.Serialize(1); } }\n---\nA.P.J", "1" },
        // Extension classes within.
        { "namespace A { static class E { public static int Twice(this int n) => n * 2; extension(string s) { public int Size => s.Length; } } }\n---\nusing A;\n3.Twice() + \"abc\".Size", "9" },
        { "namespace A { static class E { public static int Twice(this int n) => n * 2; } }\n---\nusing A;\n---\nnamespace A { static class E { public static int Twice(this int n) => n * 3; } }\n---\n1.Twice()", "3" },
        // A cell run again, edited, and one of its types declared anew elsewhere.
        { "namespace A { class P { public int V => 1; } }\n---\nvar p = new A.P();\n---\nnamespace A { class P { public int V => 1; } }\n---\np.V", "1" },
        { "namespace A { class P { public int V => 1; } }\n---\nnamespace A { class P { public int V => 2; } }\n---\nnew A.P().V", "2" },
        { "namespace A { class P { public int V => 1; } class Q { public int V => 10; } }\n---\nnamespace A { class P { public int V => 2; } }\n---\nnew A.P().V + new A.Q().V", "12" },
        { "namespace A { class P { public int V => 1; } }\n---\nnamespace B { class Uses { public int W => new A.P().V; } }\n---\nnamespace A { class P { public int V => 2; } }\n---\nnew B.Uses().W", "2" },
        { "namespace A { class P { } }\n---\nusing A;\n---\nnamespace B { class Q { public int V => 3; } }\n---\nnamespace A { class P { public int V => 1; } }\n---\nnew P().V + new B.Q().V", "4" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task The_value_of_the_last_cell_is_as_expected(string cells, string expected)
    {
        await using var run = new SessionRun();
        foreach (var cell in cells.Split("\n---\n"))
            Assert.True(await run.RunAsync(cell) is Outcome.Completed, run.Error is { } error ? string.Join('\n', error.Traceback) : "");
        Assert.Equal(expected, run.Result);
    }

    [Theory]
    [InlineData("#load \"lib.cs\"\n")]
    [InlineData("#!import \"lib.cs\"\n")]
    public async Task Files_that_declare_them_are_taken(string directive)
    {
        using var folder = new TemporaryFolder();
        folder.With("lib.cs", "using System.Text;\n\nnamespace Lib;\n\ninternal static class Words\n{\n    internal static string Loud(this string s) => s + \"!\";\n}\n");
        await using var run = new SessionRun(new SessionOptions { WorkingDirectory = folder.Path });
        await run.RunAsync(directive + "using Lib;\n\"a\".Loud()");
        Assert.Equal("a!", run.Result);
        var list = await run.Session.CompleteAsync("Lib.Words.", 10, CancellationToken.None);
        Assert.Contains(list.Entries, entry => entry.Text == "Loud");
    }

    [Fact]
    public async Task What_is_offered_is_the_latest_version()
    {
        await using var run = new SessionRun();
        await run.RunAsync("namespace A { public class P { public int Former => 1; } }");
        Assert.Equal(["Former"], await OfferedAsync());
        await run.RunAsync("namespace A { public class P { public int Latter => 1; } }");
        Assert.Equal(["Latter"], await OfferedAsync());

        async Task<IEnumerable<string>> OfferedAsync() =>
            (await run.Session.CompleteAsync("new A.P().", 10, CancellationToken.None)).Entries.Select(entry => entry.Text).Where(text => text is "Former" or "Latter");
    }

    [Fact]
    public async Task An_exception_in_one_has_its_lines()
    {
        await using var run = new SessionRun();
        await run.RunAsync("namespace A\n{\n    class P\n    {\n        public static void Go() => throw new InvalidOperationException();\n    }\n}");
        await run.RunAsync("A.P.Go();");
        Assert.Equal("   at A.P.Go in Cell 1:line 5", run.Error!.Traceback[1]);
    }

    [Fact]
    public async Task A_loop_in_one_can_be_interrupted()
    {
        await using var run = new SessionRun();
        await run.RunAsync("namespace A { class P { public static void Go() { while (true) { } } } }");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.Equal(new Outcome.Interrupted(), await run.RunAsync("A.P.Go();", stop.Token));
    }

    [Theory]
    [InlineData("namespace A { class P { public int V => 1; } }\n---\nvar p = new A.P();\n---\nnamespace A { class P { public int V => 2; } }\n---\np.V", "help: 'p' was declared with a type that has been declared anew since: run its cell again")]
    [InlineData("record Person(string Name);\n---\nnamespace A { class Uses { Person P; } }", "help: code in a namespace, and in an extension block, can't see what cells declare: put 'Person' into a namespace, too")]
    [InlineData("namespace A;\nclass P { }\nvar x = 1;", "help: what follows 'namespace …;' belongs to it: put statements into the next cell")]
    [InlineData("namespace A\n{\n    class P { int X => nowhere; }\n}", "(3,24): error CS0103: The name 'nowhere' does not exist in the current context")]
    [InlineData("namespace A\n{\n    class P { public int V => 1; }\n    class Q : P { public int W => V; }\n}\n---\nnamespace A { class P { } }", "Cell 1(4,35): error CS0103: The name 'V' does not exist in the current context")]
    public async Task What_cannot_be_is_said(string cells, string line)
    {
        await using var run = new SessionRun();
        foreach (var cell in cells.Split("\n---\n"))
            await run.RunAsync(cell);
        Assert.Contains(line, run.Error!.Traceback);
    }
}
