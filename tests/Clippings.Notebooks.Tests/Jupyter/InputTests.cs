using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class InputTests : IDisposable
{
    private static readonly JsonObject Allowed = new() { ["allow_stdin"] = true };

    private readonly RunningKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void A_question_goes_to_the_client_of_the_cell_and_its_answer_comes_back()
    {
        AskingCell(password: true);
        var other = kernel.Connect();
        var client = kernel.Connect();
        var cell = client.Execute("ask", Allowed.DeepClone().AsObject());

        var question = client.Question();
        Assert.Equal(("input_request", cell), (question.Type, question.ParentId));
        Assert.Equal("Outlet? ", question.Text("prompt"));
        Assert.True((bool)question.Content["password"]!);
        client.Answer(question, "Le Québécois 🗞");

        var output = Assert.Single(client.BroadcastsOf(cell), message => message.Type == "stream");
        Assert.Equal("Le Québécois 🗞", output.Text("text"));
        Assert.True(other.HearsNothing(TimeSpan.FromMilliseconds(50)));
    }

    [Fact]
    public void A_client_that_cannot_answer_is_not_asked()
    {
        InvalidOperationException? refused = null;
        kernel.Interpreter.Cell("ask", _ => refused = Assert.Throws<InvalidOperationException>(() => kernel.Input.Read("?", password: false)));
        kernel.Connect().Run("ask");
        Assert.Contains("cannot answer", refused!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_ends_a_question_and_a_late_answer_is_not_taken_for_the_next_one()
    {
        AskingCell(password: false);
        var client = kernel.Connect();
        client.Execute("ask", Allowed.DeepClone().AsObject());
        var first = client.Question();
        kernel.Interrupt();
        Assert.Equal("error", client.Reply().Text("status"));
        client.Answer(first, "late");
        client.Send("kernel_info_request", []);
        client.Reply();

        var cell = client.Execute("ask", Allowed.DeepClone().AsObject());
        client.Answer(client.Question(), "in time");

        Assert.Contains(client.BroadcastsOf(cell), message => message.Type == "stream" && message.Text("text") == "in time");
    }

    private void AskingCell(bool password) => kernel.Interpreter.Cells["ask"] = (emit, cancel) =>
    {
        try
        {
            emit(new CellOutput.Stream("stdout", kernel.Input.Read("Outlet? ", password)));
            return Task.FromResult(ScriptedInterpreter.Completed);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return Task.FromResult<Outcome>(new Outcome.Interrupted());
        }
    };
}
