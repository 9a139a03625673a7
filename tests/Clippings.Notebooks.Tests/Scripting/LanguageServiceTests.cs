namespace Clippings.Notebooks.Tests.Scripting;

[Collection(OneSession.Name)]
public sealed class LanguageServiceTests
{
    [Theory]
    [InlineData("nam", "names", 0)]
    [InlineData("names.Ad", "Add", 6)]
    [InlineData("names.", "Count", 6)]
    [InlineData("Dou", "Double", 0)]
    [InlineData("#!mar", "#!markdown", 0)]
    [InlineData("/* 😀 */ nam", "names", 9)]
    public async Task What_earlier_cells_declared_is_offered(string code, string expected, int start)
    {
        await using var run = new SessionRun();
        await run.RunAsync("var names = new List<string>();");
        await run.RunAsync("int Double(int n) => n * 2;");
        var list = await run.Session.CompleteAsync(code, code.Length, CancellationToken.None);
        Assert.Contains(list.Entries, entry => entry.Text == expected);
        Assert.Equal((start, code.Length), (list.Start, list.End));
    }

    [Fact]
    public async Task Loading_ahead_waits_for_the_cell_that_runs()
    {
        await using var run = new SessionRun();
        await run.Session.CompleteAsync("x", 1, CancellationToken.None); // From here on it would be loaded in no time.
        await using var other = new SessionRun();
        using var stop = new CancellationTokenSource();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = other.Session.RunAsync("display(1); await Task.Delay(-1);", _ => started.TrySetResult(), stop.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        var loading = other.Session.WarmUpEditingAsync();
        await Task.Delay(500);
        Assert.False(loading.IsCompleted);
        await stop.CancelAsync();
        await running;
        await loading.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Cells_in_a_row_break_off_what_is_loaded_ahead_and_it_ends_in_the_next_pause()
    {
        await using var run = new SessionRun();
        var loading = run.Session.WarmUpEditingAsync();
        for (var cell = 0; cell < 5; cell++)
            await run.RunAsync($"var x{cell} = {cell};");
        await loading.WaitAsync(TimeSpan.FromSeconds(60));
        var list = await run.Session.CompleteAsync("x", 1, CancellationToken.None);
        Assert.Contains(list.Entries, entry => entry.Text == "x4");
    }

    [Fact]
    public async Task A_later_cell_is_seen_after_the_first_request()
    {
        await using var run = new SessionRun();
        await run.Session.CompleteAsync("x", 1, CancellationToken.None);
        await run.RunAsync("var xylophone = 1;");
        var list = await run.Session.CompleteAsync("xyl", 3, CancellationToken.None);
        Assert.Equal("xylophone", list.Entries[0].Text);
        Assert.Equal("(field) int xylophone", list.Entries[0].Detail);
    }

    [Theory]
    [InlineData("names", 2, "List<string> names")]
    [InlineData("Double(", 7, "int Double(int n)")]
    [InlineData("Math.Max(1, ", 12, "Max(")]
    public async Task A_name_or_an_open_call_is_explained(string code, int position, string expected)
    {
        await using var run = new SessionRun();
        await run.RunAsync("var names = new List<string>(); int Double(int n) => n * 2;");
        var inspection = await run.Session.InspectAsync(code, position, CancellationToken.None);
        Assert.Contains(expected, inspection!.Bundle.Data["text/plain"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documentation_of_the_framework_and_of_earlier_cells_is_shown()
    {
        await using var run = new SessionRun();
        await run.RunAsync("/// <summary>Doubles a number.</summary>\nint Double(int n) => n * 2;");
        var framework = await run.Session.CompleteAsync("Console.WriteL", 14, CancellationToken.None);
        Assert.Contains("standard output stream", framework.Entries[0].Documentation, StringComparison.Ordinal);
        var own = await run.Session.CompleteAsync("Doubl", 5, CancellationToken.None);
        Assert.Equal("Doubles a number.", Assert.Single(own.Entries, entry => entry.Text == "Double" && entry.Kind == "method").Documentation);
        var inspection = await run.Session.InspectAsync("Math.Sqrt(2)", 6, CancellationToken.None);
        Assert.Contains("square root", inspection!.Bundle.Data["text/plain"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + 1", typeof(Completeness.Complete))]
    [InlineData("undefined + 1", typeof(Completeness.Complete))]
    [InlineData("for (var i = 0; i < 3; i++) {", typeof(Completeness.Incomplete))]
    [InlineData("class A {\n    void F(", typeof(Completeness.Incomplete))]
    [InlineData("var = ;", typeof(Completeness.Invalid))]
    [InlineData("\"\"\"", typeof(Completeness.Incomplete))]
    [InlineData("var s = $\"\"\"\nabc {", typeof(Completeness.Incomplete))]
    [InlineData("/* so far", typeof(Completeness.Incomplete))]
    [InlineData("try { }", typeof(Completeness.Incomplete))]
    [InlineData("#if X", typeof(Completeness.Incomplete))]
    [InlineData("namespace A {", typeof(Completeness.Incomplete))]
    [InlineData("a)", typeof(Completeness.Invalid))]
    [InlineData("[1, 2)", typeof(Completeness.Invalid))]
    [InlineData("\"abc", typeof(Completeness.Invalid))]
    [InlineData("if (x) ) {", typeof(Completeness.Invalid))]
    [InlineData("namespace A;", typeof(Completeness.Complete))]
    [InlineData("#r nuget:X,1.0", typeof(Completeness.Complete))]
    [InlineData("#!markdown\n(unfinished", typeof(Completeness.Complete))]
    public void Completeness_goes_by_syntax(string code, Type expected)
    {
        using var session = new NoSession();
        Assert.IsType(expected, session.Session.IsComplete(code));
    }

    private sealed class NoSession : IDisposable
    {
        public CSharpSession Session { get; } = new(new SessionOptions());

        public void Dispose() => Session.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
