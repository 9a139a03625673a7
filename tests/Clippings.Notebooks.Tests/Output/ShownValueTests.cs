using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Scripting;

namespace Clippings.Notebooks.Tests.Output;

/// <summary>Whatever the value of a cell is, it is shown: as a person would write it, within bounds, and without an error.</summary>
[Collection(OneSession.Name)]
public sealed class ShownValueTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("true", "True")]
    [InlineData("(object)null", "<null>")]
    [InlineData("\"a\"", "a")]
    [InlineData("new DateOnly(2024, 2, 29)", "2024-02-29")]
    [InlineData("new TimeOnly(13, 5, 7)", "13:05:07")]
    [InlineData("new DateTime(2024, 2, 29, 13, 5, 0)", "2024-02-29 13:05:00")]
    [InlineData("new DateTime(2024, 2, 29, 13, 5, 0, DateTimeKind.Utc)", "2024-02-29 13:05:00Z")]
    [InlineData("new DateTimeOffset(2024, 2, 29, 13, 5, 0, TimeSpan.FromHours(2))", "2024-02-29 13:05:00 +02:00")]
    [InlineData("TimeSpan.FromMinutes(90)", "01:30:00")]
    [InlineData("new Uri(\"http://a.org/b c\")", "http://a.org/b c")]
    [InlineData("new System.Numerics.Complex(1, -2)", "1 - 2i")]
    [InlineData("1..^1", "1..^1")]
    [InlineData("(1, \"a\")", "(1, a)")]
    [InlineData("typeof(Dictionary<string, List<int?>>)", "System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<int?>>")]
    [InlineData("typeof(Dictionary<,>.KeyCollection)", "System.Collections.Generic.Dictionary<,>.KeyCollection")]
    [InlineData("typeof(Dictionary<string, int>.KeyCollection)", "System.Collections.Generic.Dictionary<string, int>.KeyCollection")]
    [InlineData("System.Globalization.CultureInfo.InvariantCulture", "(invariant culture)")]
    [InlineData("System.Text.Json.Nodes.JsonNode.Parse(\"{\\\"é\\\":[1, 2]}\")", "{\"é\":[1,2]}")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{}\").RootElement", "{}")]
    [InlineData("var xml = new System.Xml.XmlDocument(); xml.LoadXml(\"<a><b/></a>\"); xml", "<a><b /></a>")]
    [InlineData("System.Xml.Linq.XElement.Parse(\"<a>b</a>\")", "<a>b</a>")]
    [InlineData("(Func<int, string>)(i => \"\")", "Func<int, string>")]
    [InlineData("new MemoryStream(new byte[10])", "MemoryStream (length 10, position 0)")]
    [InlineData("async IAsyncEnumerable<int> Late() { yield return 1; await Task.Yield(); } Late()", "IAsyncEnumerable<int>: read it with await foreach")]
    [InlineData("struct Heat : IFormattable { public string ToString(string format, IFormatProvider provider) => \"21.5 °C\"; } new Heat()", "21.5 °C")]
    public async Task What_can_be_said_in_a_line_is_text_alone(string code, string text)
    {
        await using var run = new SessionRun();
        await run.RunAsync(code);
        Assert.Equal(new JsonObject { ["text/plain"] = text }.ToJsonString(), ResultOf(run).ToJsonString());
    }

    [Fact]
    public async Task A_local_time_tells_its_distance_from_Greenwich()
    {
        await using var run = new SessionRun();
        await run.RunAsync("new DateTime(2024, 2, 29, 13, 5, 0, DateTimeKind.Local)");
        Assert.Matches(@"^2024-02-29 13:05:00 [+-]\d\d:\d\d$", run.Result);
    }

    [Theory]
    [InlineData("new[] { 1, 2, 3 }", "[ 1, 2, 3 ]")]
    [InlineData("Enumerable.Range(0, 1000)", "[ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 ... (980 more) ]")]
    [InlineData("IEnumerable<int> Odd() { for (var i = 1; ; i += 2) yield return i; } Odd().Take(99)", "[ 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39 ... (more) ]")]
    [InlineData("IEnumerable<int> Bad() { yield return 1; throw new Exception(\"mid\"); } Bad()", "[ 1 ... (Exception: mid) ]")]
    [InlineData("new Memory<int>(new[] { 1, 2 })", "[ 1, 2 ]")]
    [InlineData("new int[2, 2] { { 1, 2 }, { 3, 4 } }", "int[2, 2]\n  - [ 1, 2 ]\n  - [ 3, 4 ]")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1 }", "Dictionary<string, int>\n  a: 1")]
    [InlineData("dynamic box = new System.Dynamic.ExpandoObject(); box.A = new[] { 1 }; box", "ExpandoObject\n  A: [ 1 ]")]
    [InlineData("new { A = 1, B = \"x\" }", "(anonymous)\n  A: 1\n  B: x")]
    [InlineData("new[] { \"a\", \"b\", \"b\" }.GroupBy(s => s).Last()", "IGrouping<string, string>\n  Key: b\n  (values): [ b, b ]")]
    [InlineData("Task.FromResult(5)", "Task<int>\n  Status: RanToCompletion\n  Result: 5")]
    [InlineData("Task.Delay(-1)", "Task\n  Status: WaitingForActivation")]
    [InlineData("new Lazy<int>(() => { while (true) { } })", "Lazy<int>\n  IsValueCreated: False")]
    [InlineData("class Getter { public int A => 1; public int B => throw new InvalidOperationException(\"no\"); } new Getter()", "Getter\n  A: 1\n  B: (InvalidOperationException: no)")]
    [InlineData("var table = new System.Data.DataTable(); table.Columns.Add(\"N\", typeof(int)); table.Columns.Add(\"Name\"); table.Rows.Add(10, \"ten\"); table", "N   Name\n10  ten")]
    public async Task What_has_parts_shows_them(string code, string text)
    {
        await using var run = new SessionRun();
        await run.RunAsync(code);
        Assert.Equal(text, run.Result);
        Assert.NotNull(ResultOf(run)["text/html"]);
    }

    [Theory]
    [InlineData("var list = new List<object>(); list.Add(list); list", "[ (cycle: the List<object> that this is part of) ]")]
    [InlineData("record Node(string Name) { public Node Next { get; set; } } var node = new Node(\"a\"); node.Next = node; node", "Node\n  Name: a\n  Next: (cycle: the Node that this is part of)")]
    public async Task A_cycle_is_cut_and_said(string code, string text)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Completed>(await run.RunAsync(code));
        Assert.Equal(text, run.Result);
    }

    [Fact]
    public async Task A_variable_is_listed_in_a_line()
    {
        await using var run = new SessionRun();
        await run.RunAsync("record Node(string Name) { public Node Next { get; set; } } var node = new Node(\"a\"); node.Next = node; var numbers = new List<int> { 1, 2 };");
        await run.RunAsync("#!whos");
        var shown = Assert.Single(run.Outputs.OfType<CellOutput.Display>()).Bundle.Data["text/plain"]!.GetValue<string>();
        Assert.Equal("node\tNode\tNode { Name: a, Next: (cycle: the Node that this is part of) }\nnumbers\tList<int>\t[ 1, 2 ]", shown);
    }

    [Fact]
    public async Task A_cycle_within_markup_does_not_overflow()
    {
        await using var run = new SessionRun();
        await run.RunAsync("var list = new List<object>(); list.Add(list); display(div(list)); list.ToDisplayString()");
        Assert.Equal("[ (cycle: the List<object> that this is part of) ]", run.Result);
    }

    [Theory]
    [InlineData("new string('x', 5_000_000)")]
    [InlineData("Enumerable.Repeat(new string('x', 50_000), 20)")]
    [InlineData("class Endless { public Endless One => new(); public Endless Two => new(); public Endless Three => new(); public Endless Four => new(); } new Endless()")]
    [InlineData("object Deep(int depth) => depth == 0 ? 1 : Enumerable.Range(0, 20).Select(i => Deep(depth - 1)).ToArray(); Deep(4)")]
    [InlineData("object Chain(int depth) => depth == 0 ? null : new object[] { Chain(depth - 1) }; Chain(5_000)")]
    [InlineData("System.Text.Json.JsonSerializer.SerializeToNode(Enumerable.Range(0, 1_000_000))")]
    [InlineData("var type = typeof(string); type.Assembly.GetTypes()")]
    [InlineData("var caught = new Exception(new string('x', 2_000_000)); caught")]
    public async Task No_value_floods_the_page(string code)
    {
        await using var run = new SessionRun();
        await run.RunAsync(code);
        Assert.All(ResultOf(run), form => Assert.InRange(form.Value!.GetValue<string>().Length, 1, 110_000));
    }

    [Theory]
    [InlineData("class Stuck { public int A => 1; public int B { get { while (true) { } } } } new Stuck()", "Stuck\n  A: 1\n  (cut after 5 s)")]
    [InlineData("IEnumerable<int> Stuck() { yield return 1; System.Threading.Thread.Sleep(-1); yield return 2; } Stuck()", "[ 1 ... (cut after 5 s) ]")]
    public async Task What_does_not_answer_is_cut_by_time(string code, string text)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Completed>(await run.RunAsync(code));
        Assert.Equal(text, run.Result);
    }

    [Fact]
    public void Nothing_that_is_seen_after_the_cut_is_shown()
    {
        var builder = new SketchBuilder((_, _) => false);
        builder.Build(new { First = 1, Second = Answers(() => builder.Stop("cut")) });
        Assert.Equal("(anonymous)\n  First: 1\n  Second: [ 1 ]\n  (cut)", builder.Print(SketchText.Of));
    }

    [Theory]
    [InlineData("class Slow { public int A { get { Console.Write(1); System.Threading.Thread.Sleep(-1); return 1; } } } new Slow()")]
    [InlineData("class Slow { public int A { get { Console.Write(1); while (true) ; } } } new Slow()")]
    [InlineData("class Slow { public int A { get { Console.Write(1); while (true) ; } } } display(new Slow());")]
    [InlineData("class Slow { } Formatter.Register<Slow>((slow, writer) => { Console.Write(1); System.Threading.Thread.Sleep(-1); }, \"text/html\"); new Slow()")]
    [InlineData("class Slow { } Formatter.Register<Slow>((slow, writer) => { Console.Write(1); System.Threading.Thread.Sleep(-1); }, \"text/html\"); display(new Slow());")]
    public async Task Showing_obeys_an_interrupt(string code)
    {
        await using var run = new SessionRun();
        Assert.Equal([new CellOutput.Stream("stdout", "1")], await StoppedAsync(run, code));
        await run.RunAsync("1 + 1");
        Assert.Equal("2", run.Result);
    }

    [Theory]
    [InlineData("try { Console.Write(1); while (true) ; } finally { display(new { A = 1 }); Console.Write(2); }")]
    [InlineData("try { Console.Write(1); await Task.Delay(-1); } catch (OperationCanceledException) { display(new { A = 1 }); Console.Write(2); }")]
    public async Task What_tidies_up_after_an_interrupt_is_shown(string code)
    {
        await using var run = new SessionRun();
        var outputs = await StoppedAsync(run, code);
        Assert.Equal([new CellOutput.Stream("stdout", "1"), new CellOutput.Stream("stdout", "2")], outputs.OfType<CellOutput.Stream>());
        Assert.Equal("(anonymous)\n  A: 1", Assert.Single(outputs.OfType<CellOutput.Display>()).Bundle.Data["text/plain"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_formatter_that_throws_costs_its_form_only()
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Completed>(await run.RunAsync("class Odd { public int A => 1; } Formatter.Register<Odd>((odd, writer) => throw new Exception(\"no form\"), \"text/html\"); new Odd()"));
        Assert.Equal("""{"text/plain":"Odd\n  A: 1"}""", ResultOf(run).ToJsonString());
        Assert.Equal("The formatter of Odd for text/html threw Exception: no form\n", Assert.Single(run.Outputs.OfType<CellOutput.Stream>(), stream => stream.Name == "stderr").Text);
    }

    [Fact]
    public async Task Formatters_of_users_are_used_also_for_parts()
    {
        await using var run = new SessionRun();
        await run.RunAsync("record Money(int Cents); Formatter.Register<Money>(m => $\"<b>{m.Cents}</b>\", \"text/html\"); Formatter.Register<Money>(m => $\"{m.Cents} c\", \"text/plain\"); new { Price = new Money(5) }");
        Assert.Contains("<td><b>5</b></td>", ResultOf(run)["text/html"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("(anonymous)\n  Price: 5 c", run.Result);
        await run.RunAsync("new Money(6)");
        Assert.Equal("""{"text/html":"\u003Cb\u003E6\u003C/b\u003E","text/plain":"6 c"}""", ResultOf(run).ToJsonString());
    }

    [Fact]
    public async Task The_limits_of_the_formatting_library_hold()
    {
        await using var run = new SessionRun();
        await run.RunAsync("Formatter.ListExpansionLimit = 2; var shown = new[] { 1, 2, 3 }.ToDisplayString(); Formatter.ListExpansionLimit = 20; shown");
        Assert.Equal("[ 1, 2 ... (1 more) ]", run.Result);
    }

    private static IEnumerable<int> Answers(Action cut)
    {
        yield return 1;
        cut();
        throw new OperationCanceledException();
    }

    /// <summary>Stops a cell once it has printed something.</summary>
    private static async Task<List<CellOutput>> StoppedAsync(SessionRun run, string code)
    {
        using var stop = new CancellationTokenSource();
        var printed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var outputs = new List<CellOutput>();
        var running = run.Session.RunAsync(code, output => { outputs.Add(output); printed.TrySetResult(); }, stop.Token);
        await printed.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await stop.CancelAsync();
        Assert.IsType<Outcome.Interrupted>(await running.WaitAsync(TimeSpan.FromSeconds(20)));
        return outputs;
    }

    private static JsonObject ResultOf(SessionRun run) => Assert.Single(run.Outputs.OfType<CellOutput.Result>()).Bundle.Data;
}
