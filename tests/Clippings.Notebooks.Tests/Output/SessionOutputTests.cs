using Clippings.Notebooks.Tests.Scripting;

namespace Clippings.Notebooks.Tests.Output;

[Collection(OneSession.Name)]
public sealed class SessionOutputTests
{
    [Fact]
    public async Task Twenty_thousand_lines_arrive_whole_in_a_few_messages()
    {
        await using var run = new SessionRun();
        await run.RunAsync("for (var i = 0; i < 20000; i++) Console.WriteLine(i);");
        Assert.Equal(string.Concat(Enumerable.Range(0, 20000).Select(i => $"{i}\n")), run.Text);
        Assert.InRange(run.Outputs.Count, 1, 200);
    }

    [Fact]
    public async Task Streams_and_values_keep_their_order()
    {
        await using var run = new SessionRun();
        await run.RunAsync("Console.Write(\"a\"); Console.Error.Write(\"b\"); display(1, \"text/plain\"); Console.Write(\"c\"); 2");
        Assert.Equal(["stdout a", "stderr b", "display", "stdout c", "result"], run.Outputs.Select(output => output switch
        {
            CellOutput.Stream stream => $"{stream.Name} {stream.Text}",
            CellOutput.Display => "display",
            _ => "result",
        }));
    }

    [Fact]
    public async Task What_a_thread_prints_after_its_cell_comes_with_the_next()
    {
        await using var run = new SessionRun();
        await run.RunAsync("var gate = new System.Threading.ManualResetEventSlim(); var late = Task.Run(() => { gate.Wait(); Console.Write(\"late\"); });");
        Assert.Equal("", run.Text);
        await run.RunAsync("gate.Set(); await late;");
        Assert.Equal("late", run.Text);
    }

    [Fact]
    public async Task What_a_cell_started_goes_on_under_that_cell_where_the_host_takes_it()
    {
        await using var session = new CSharpSession(new SessionOptions { TakesLateOutput = true });
        var (first, second) = (new List<CellOutput>(), new List<CellOutput>());
        await session.RunAsync("var gate = new System.Threading.ManualResetEventSlim(); var late = Task.Run(() => { gate.Wait(); Console.Write(\"late\"); });", first.Add, CancellationToken.None);
        Assert.Empty(first);
        await session.RunAsync("gate.Set(); await late; Console.Write(\"now\");", second.Add, CancellationToken.None);
        Assert.Equal([new CellOutput.Stream("stdout", "late")], first);
        Assert.Equal([new CellOutput.Stream("stdout", "now")], second);
    }

    [Fact]
    public async Task Sessions_side_by_side_do_not_mix()
    {
        await using var one = new SessionRun();
        await using var two = new SessionRun();
        await Task.WhenAll(
            one.RunAsync("for (var i = 0; i < 500; i++) { Console.Write(1); if (i % 50 == 0) await Task.Delay(1); }"),
            two.RunAsync("for (var i = 0; i < 500; i++) { Console.Write(2); if (i % 50 == 0) await Task.Delay(1); }"));
        Assert.Equal(new string('1', 500), one.Text);
        Assert.Equal(new string('2', 500), two.Text);
    }

    [Fact]
    public async Task Clearing_the_console_clears_the_output()
    {
        await using var run = new SessionRun();
        await run.RunAsync("Console.Write(\"gone\"); Console.Clear(); Console.Write(\"kept\");");
        Assert.IsType<CellOutput.Clear>(run.Outputs[1]);
    }

    [Fact]
    public async Task A_displayed_value_is_updated_under_its_id()
    {
        await using var run = new SessionRun();
        await run.RunAsync("var shown = display(\"first\", \"text/plain\");");
        var id = run.Outputs.OfType<CellOutput.Display>().Single().DisplayId;
        await run.RunAsync("shown.Update(\"second\");");
        var update = Assert.IsType<CellOutput.Update>(Assert.Single(run.Outputs));
        Assert.Equal((id, "second"), (update.DisplayId, update.Bundle.Data["text/plain"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_type_with_several_preferred_forms_gives_them_all()
    {
        await using var run = new SessionRun();
        await run.RunAsync("""
            record Both(int N);
            Formatter.Register<Both>(b => "<b>" + b.N + "</b>", "text/html");
            Formatter.Register<Both>(b => "{\"n\":" + b.N + "}", "application/json");
            Formatter.SetPreferredMimeTypesFor(typeof(Both), "application/json", "text/html");
            new Both(3)
            """);
        var data = run.Outputs.OfType<CellOutput.Result>().Single().Bundle.Data;
        Assert.Equal("<b>3</b>", data["text/html"]!.GetValue<string>());
        Assert.Equal(3, data["application/json"]!["n"]!.GetValue<int>());
        Assert.True(data.ContainsKey("text/plain"));
    }

    [Fact]
    public async Task The_handle_that_display_returns_is_not_shown_after_what_it_shows()
    {
        await using var run = new SessionRun();
        await run.RunAsync("display(1, \"text/plain\")");
        Assert.IsType<CellOutput.Display>(Assert.Single(run.Outputs));
    }

    [Fact]
    public async Task Reading_asks_the_host_or_says_that_no_one_is_there()
    {
        await using var asked = new SessionRun(new SessionOptions { ReadInput = request => request.IsPassword ? "secret" : "Ada" });
        await asked.RunAsync("Console.ReadLine() + await Kernel.GetPasswordAsync(\"?\")");
        Assert.Equal("Adasecret", asked.Result);
        await using var alone = new SessionRun();
        await alone.RunAsync("Console.ReadLine()");
        Assert.Contains("asks for input", alone.Error!.Message, StringComparison.Ordinal);
    }
}
