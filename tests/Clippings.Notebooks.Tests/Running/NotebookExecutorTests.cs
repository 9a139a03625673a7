using System.Text.Json.Nodes;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

public class NotebookExecutorTests
{
    [Fact]
    public async Task Code_cells_are_numbered_in_order_and_blank_ones_are_not_run()
    {
        var script = new CellScript();
        var result = await RunAsync(script, Prose("# T"), Code("a"), Code("  \n"), Code("b"));
        Assert.Equal(["a", "b"], script.Ran);
        Assert.Equal([null, 1, null, 2], result.Notebook.Cells.Select(cell => cell.ExecutionCount));
        Assert.Null(result.Failure);
    }

    [Fact]
    public async Task Neighbouring_streams_of_one_name_are_joined_and_carriage_returns_kept()
    {
        var script = new CellScript().On("a", Out("1\r"), Out("2\n"), Err("e"), Out("3"), Out(""));
        var result = await RunAsync(script, Code("a"));
        Assert.Equal(
            [new NotebookOutput.Stream("stdout", "1\r2\n"), new NotebookOutput.Stream("stderr", "e"), new NotebookOutput.Stream("stdout", "3")],
            result.Notebook.Cells[0].Outputs);
    }

    [Fact]
    public async Task An_update_replaces_what_an_earlier_cell_displayed()
    {
        var script = new CellScript()
            .On("a", new CellOutput.Display(MimeBundle.Of("text/plain", "old"), "id"), new CellOutput.Display(MimeBundle.Of("text/plain", "other"), "id2"))
            .On("b", new CellOutput.Update(MimeBundle.Of("text/plain", "new"), "id"));
        var result = await RunAsync(script, Code("a"), Code("b"));
        Assert.Equal(["new", "other"], result.Notebook.Cells[0].Outputs.Select(PlainText));
        Assert.Empty(result.Notebook.Cells[1].Outputs);
    }

    [Fact]
    public async Task Clearing_drops_outputs_at_once_or_with_the_next_one()
    {
        var script = new CellScript()
            .On("now", Out("x"), new CellOutput.Clear(false))
            .On("wait", Out("x"), new CellOutput.Clear(true))
            .On("then", Out("x"), new CellOutput.Clear(true), Out("y"));
        var result = await RunAsync(script, Code("now"), Code("wait"), Code("then"));
        Assert.Empty(result.Notebook.Cells[0].Outputs);
        Assert.Equal([new NotebookOutput.Stream("stdout", "x")], result.Notebook.Cells[1].Outputs);
        Assert.Equal([new NotebookOutput.Stream("stdout", "y")], result.Notebook.Cells[2].Outputs);
    }

    [Fact]
    public async Task A_cell_that_may_fail_stops_nothing_and_keeps_its_error()
    {
        var script = new CellScript().Fails("a", "no such package");
        var mayFail = Code("a") with { Metadata = new JsonObject { ["tags"] = new JsonArray("raises-exception") } };
        var result = await RunAsync(script, mayFail, Code("b"));

        Assert.Equal(["a", "b"], script.Ran);
        Assert.Null(result.Failure);
        Assert.Equal(2, result.Notebook.Cells.Count);
    }

    [Fact]
    public async Task A_failing_cell_is_marked_and_later_cells_lose_their_old_outputs()
    {
        var script = new CellScript().On("a", Out("kept")).Fails("b", "no such file");
        var stale = Code("c") with { ExecutionCount = 9, Outputs = [new NotebookOutput.Stream("stdout", "stale")] };
        var result = await RunAsync(script, Prose("# T"), Code("a"), Code("b"), stale);

        Assert.Equal(["a", "b"], script.Ran);
        Assert.Equal((3, 2, "no such file"), (result.Failure!.Cell, result.Failure.ExecutionCount, result.Failure.Error.Message));
        var cells = result.Notebook.Cells;
        Assert.Equal(6, cells.Count);
        Assert.True(cells[0].HasTag(CellTags.Failure));
        Assert.Contains("href=\"#run-failure\">In [2]", cells[0].Source, StringComparison.Ordinal);
        Assert.Contains("id=\"run-failure\"", cells[3].Source, StringComparison.Ordinal);
        Assert.Equal("b", cells[4].Source);
        Assert.Equal([new NotebookOutput.Stream("stdout", "kept")], cells[2].Outputs);
        Assert.Empty(cells[5].Outputs);
        Assert.Null(cells[5].ExecutionCount);
    }

    [Fact]
    public async Task A_rerun_removes_the_marks_of_a_failure()
    {
        Notebook source = Notebook(Code("a"), Code("b"));
        var failed = await new NotebookExecutor(new CellScript().Fails("b", "m").RunAsync).ExecuteAsync(source, null, default);
        var repaired = await new NotebookExecutor(new CellScript().RunAsync).ExecuteAsync(failed.Notebook, null, default);
        var direct = await new NotebookExecutor(new CellScript().RunAsync).ExecuteAsync(source, null, default);
        Assert.Equal(direct.Notebook.ToJson(), repaired.Notebook.ToJson());
    }

    [Fact]
    public async Task A_cell_that_outlasts_the_limit_keeps_its_outputs_and_is_said_to()
    {
        var script = new CellScript().Hangs("a", Out("so far"));
        var result = await new NotebookExecutor(script.RunAsync, TimeSpan.FromMilliseconds(20)).ExecuteAsync(Notebook(Code("a"), Code("b")), null, default);
        Assert.Equal("Timeout", result.Failure!.Error.Name);
        Assert.Equal(new NotebookOutput.Stream("stdout", "so far"), result.Notebook.Cells[2].Outputs[0]);
        Assert.IsType<NotebookOutput.Error>(result.Notebook.Cells[2].Outputs[1]);
        Assert.Equal(["a"], script.Ran);
    }

    [Fact]
    public async Task Cancelling_from_outside_gives_no_result()
    {
        using var cancel = new CancellationTokenSource();
        var running = new NotebookExecutor(new CellScript().Hangs("a").RunAsync).ExecuteAsync(Notebook(Code("a")), null, cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Clock_times_of_other_tools_are_dropped()
    {
        var timed = Code("a") with { Metadata = new JsonObject { ["execution"] = new JsonObject { ["iopub.status.busy"] = "2022-01-10T00:00:00Z" }, ["kept"] = 1 } };
        var result = await RunAsync(new CellScript(), timed);
        Assert.Equal("""{"kept":1}""", result.Notebook.Cells[0].Metadata.ToJsonString());
    }

    private static Task<ExecutionResult> RunAsync(CellScript script, params NotebookCell[] cells) =>
        new NotebookExecutor(script.RunAsync).ExecuteAsync(Notebook(cells), null, CancellationToken.None);

    private static CellOutput Out(string text) => new CellOutput.Stream("stdout", text);

    private static CellOutput Err(string text) => new CellOutput.Stream("stderr", text);

    private static string? PlainText(NotebookOutput output) => ((NotebookOutput.Display)output).Bundle.Data["text/plain"]?.GetValue<string>();
}
