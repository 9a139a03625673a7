namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>What is told of an exception that ends a cell: what a reader can use, and a screen of it at most.</summary>
[Collection(OneSession.Name)]
public sealed class ExceptionTests
{
    private const string Own = "class MyEx : Exception { public MyEx(string m = \"\", Exception inner = null) : base(m, inner) { } }\nclass MyEx<T> : Exception { }\nclass Outer { public class Inner<U> : Exception { } }\n";

    /// <summary>A cell, the exception's name and, line by line, what is told: all of it, or what it starts with.</summary>
    public static TheoryData<string, string, string> Cells { get; } = new()
    {
        // The line of what the runtime checks by itself.
        { "var xs = new int[3];\nvar i = 5;\nxs[i] = 3;\nvar z = 1;", "IndexOutOfRangeException", "System.IndexOutOfRangeException: Index was outside the bounds of the array.\n   at Cell 1:line 3\n        xs[i] = 3;" },
        { "int At(int[] a, int k)\n{\n    var z = 1;\n    return a[k] + z;\n}\nAt(new int[1], 9)", "IndexOutOfRangeException", "System.IndexOutOfRangeException: Index was outside the bounds of the array.\n   at At in Cell 1:line 4\n        return a[k] + z;\n   at Cell 1:line 6" },
        { "var xs = new int[3];\nvar a = xs[0];\nvar b = xs[5];", "IndexOutOfRangeException", "System.IndexOutOfRangeException: Index was outside the bounds of the array.\n   at Cell 1:line 2 or 3" },
        { "var xs = new int[3];\nvar a = xs[0];\na = xs[1];\na = xs[2];\nvar b = xs[3];", "IndexOutOfRangeException", "System.IndexOutOfRangeException: Index was outside the bounds of the array.\n   at Cell 1" },
        { "int big = int.MaxValue;\nvar other = 3 + 4;\nchecked { big = big + other; }", "OverflowException", "System.OverflowException: Arithmetic operation resulted in an overflow.\n   at Cell 1:line 3\n        checked { big = big + other; }" },
        { "int zero = 0;\nvar s = \"\";\n5 % zero", "DivideByZeroException", "System.DivideByZeroException: Attempted to divide by zero.\n   at Cell 1:line 3" },
        // The names of types.
        { Own + "throw new MyEx(\"mine\");", "MyEx", "MyEx: mine\n   at Cell 1:line 4" },
        { Own + "throw new MyEx<List<int>>();", "MyEx<List<int>>", "MyEx<List<int>>: Exception of type 'MyEx<List<int>>' was thrown.\n   at Cell 1:line 4" },
        { Own + "throw new Outer.Inner<string>();", "Inner<string>", "Outer.Inner<string>: Exception of type 'Outer.Inner<string>' was thrown.\n   at Cell 1:line 4" },
        { "class A { } class B { }\nobject a = new A();\n(B)a", "InvalidCastException", "System.InvalidCastException: Unable to cast object of type 'A' to type 'B'.\n   at Cell 1:line 3" },
        // What caused it.
        { Own + "throw new AggregateException(\"many\", new MyEx(\"one\"), new FormatException(\"two\", new MyEx(\"deep\")));", "AggregateException", "System.AggregateException: many (one) (two)\n   at Cell 1:line 4\n        throw new AggregateException(\"many\", new MyEx(\"one\"), new FormatException(\"two\", new MyEx(\"deep\")));\nCaused by (1 of 2) MyEx: one\nCaused by (2 of 2) System.FormatException: two\nCaused by MyEx: deep" },
        { "typeof(string).GetMethod(\"Substring\", [typeof(int)]).Invoke(\"a\", [5])", "ArgumentOutOfRangeException", "System.ArgumentOutOfRangeException: startIndex cannot be larger than length of string. (Parameter 'startIndex')\n   at System.String.Substring\n   at Cell 1:line 1" },
        { Own + "var e = new MyEx(\"round\");\ntypeof(Exception).GetField(\"_innerException\", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance).SetValue(e, e);\nthrow e;", "MyEx", "MyEx: round\n   at Cell 1:line 6\n        throw e;" },
        // What the exception itself does wrong.
        { "class Bad : Exception { public override string Message => throw new Exception(); public override string ToString() => throw new Exception(); }\nthrow new Bad();", "Bad", "Bad: (its message can't be read: System.Exception)\n   at Cell 1:line 2" },
        { "class Bad : Exception { public override string Message => null; public override string StackTrace => throw new Exception(); }\nthrow new Bad();", "Bad", "Bad: \n   at Cell 1:line 2" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task An_exception_says_where_and_why(string cell, string name, string told)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync(cell));
        Assert.Equal(name, run.Error!.Name);
        Assert.StartsWith(told, string.Join('\n', run.Error.Traceback), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int Rec(int n) => Rec(n + 1) + 1; Rec(0)", "   at Rec in Cell 1:line 1", "times in all")]
    [InlineData("int Even(int n) => Odd(n + 1) + 1; int Odd(int n) => Even(n + 1) + 1; Even(0)", "   at Even in Cell 1:line 1", "these 2 frames")]
    [InlineData("class Node { public Node Next; public int Depth => 1 + Next.Depth; }\nvar n = new Node(); n.Next = n; n.Depth", "   at Node.get_Depth in Cell 1:line 1", "times in all")]
    [InlineData("Func<int, int> f = null; f = n => f(n + 1) + 1;\nf(0)", "   at Cell 1:line 1", "times in all")]
    [InlineData("Action f = null; f = () => { f(); f(); };\nf();", "   at Cell 1:line 1", "times in all")]
    [InlineData("record R { public R Me => this; }\nnew R().ToString()", "   at R.PrintMembers", "frames")]
    [InlineData("void Deep(int n) { if (n == 0) throw new Exception(); Deep(n - 1); }\nDeep(200);", "   at Cell 1:line 2", "200 times in all")]
    [InlineData("throw new Exception(new string('x', 5_000_000));", "   at Cell 1:line 1", "(5000000 characters)")]
    [InlineData("throw new Exception(string.Join('\\n', Enumerable.Range(0, 10_000)));", "   at Cell 1:line 1", "19… (48889 characters)")]
    [InlineData("throw new AggregateException(Enumerable.Range(0, 1000).Select(n => new Exception($\"n{n}\")));", "Caused by (7 of 1000) System.Exception: n6", "… and 971 more exceptions, the last of them System.Exception: n999")]
    [InlineData("var e = new Exception(\"root\"); for (var d = 0; d < 5000; d++) e = new Exception($\"{d}\", e);\nthrow e;", "   at Cell 1:line 2", "the last of them System.Exception: root")]
    [InlineData("#line 100\nnowhere + 1", "(2,1): error CS0103: The name 'nowhere' does not exist in the current context", "^^^^^^^")]
    [InlineData("f0(); f1(); f2(); f3(); f4(); f5(); f6(); f7(); f8(); f9(); g0(); g1(); g2(); g3(); g4();", "                                                            ^^", "… and 3 more errors")]
    public async Task A_trace_is_at_most_a_screen(string cell, string line, string part)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync(cell));
        var lines = run.Error!.Traceback.SelectMany(text => text.Split('\n')).ToList();
        Assert.Contains(line, lines);
        Assert.Contains(lines, text => text.Contains(part, StringComparison.Ordinal));
        Assert.InRange(lines.Count, 1, 60);
        Assert.InRange(lines.Sum(text => text.Length), 1, 8000);
    }
}
