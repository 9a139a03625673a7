using System.Text.Json.Nodes;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Runs cells.</summary>
internal sealed class ExecuteHandler(
    IInterpreter interpreter,
    RequestQueue queue,
    Interruption interruption,
    StandardInput input,
    CellHistory history) : IRequestHandler
{
    private static readonly CellOutput.Error Stopped = Interrupted("Interrupted. Every variable is kept.");

    private static readonly CellOutput.Error Left = Interrupted(
        "Interrupted, but the cell is in code that can't be stopped: it still runs and holds a core until the kernel is restarted. Every variable is kept.");

    private int executionCount;

    public string MessageType => "execute_request";

    public async Task HandleAsync(RequestContext context)
    {
        var request = context.Request.Read(WireJson.Instance.ExecuteRequest);
        if (context.Aborted)
            context.Reply(ExecuteReply.Aborted(executionCount));
        else
            context.Reply(await interruption.RunAsync(cancel => RunAsync(context, request, cancel)));
    }

    private async Task<ExecuteReply> RunAsync(RequestContext context, ExecuteRequest request, CancellationToken cancel)
    {
        var stored = request is { Silent: false, StoreHistory: true };
        if (stored)
            executionCount++;
        if (!request.Silent)
            context.Broadcast(new ExecuteInput(request.Code, executionCount));

        var publisher = new CellPublisher(context, executionCount);
        input.Open(context, request.AllowStdin, cancel);
        var outcome = await interpreter.RunAsync(request.Code, request.Silent ? Discard : publisher.Emit, cancel);
        input.Close();
        publisher.End();
        var reply = outcome switch
        {
            Outcome.Completed => ExecuteReply.Ok(executionCount, await EvaluateAsync(request.UserExpressions, cancel)),
            Outcome.Failed failed => Fail(request, failed.Error),
            _ => Stop(request, publisher, outcome is Outcome.Interrupted { StillRuns: true } ? Left : Stopped),
        };
        if (stored)
            history.Add(executionCount, request.Code, publisher.ResultText);
        return reply;
    }

    private ExecuteReply Fail(ExecuteRequest request, CellOutput.Error error)
    {
        if (request.StopOnError)
            queue.AbortWaiting();
        return ExecuteReply.Failed(executionCount, error);
    }

    private ExecuteReply Stop(ExecuteRequest request, CellPublisher publisher, CellOutput.Error how)
    {
        if (!request.Silent)
            publisher.Emit(how);
        return Fail(request, how);
    }

    private static CellOutput.Error Interrupted(string message) => new("OperationCanceledException", message, [message]);

    private async Task<SortedDictionary<string, JsonNode>> EvaluateAsync(
        IReadOnlyDictionary<string, string>? expressions, CancellationToken cancel)
    {
        var values = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, expression) in expressions ?? new Dictionary<string, string>())
        {
            var value = new UserExpression();
            await interpreter.RunAsync(expression, value.Take, cancel);
            values.Add(name, value.ToJson());
        }

        return values;
    }

    private static void Discard(CellOutput output)
    {
        // A silent cell broadcasts nothing.
    }
}
