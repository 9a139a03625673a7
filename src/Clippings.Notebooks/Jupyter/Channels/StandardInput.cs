using System.Collections.Concurrent;
using System.Text.Json;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Asks the client of the running cell for lines of input.</summary>
internal sealed class StandardInput : IDisposable
{
    private readonly BlockingCollection<string> answers = [];
    private volatile Cell? open;

    /// <summary>Opens the way to a cell's client, until <see cref="Close"/>.</summary>
    /// <param name="context">The cell.</param>
    /// <param name="allowed">Whether its client can answer.</param>
    /// <param name="cancel">Ends a question when the cell is interrupted.</param>
    public void Open(RequestContext context, bool allowed, CancellationToken cancel) =>
        open = new Cell(context, allowed, cancel);

    /// <summary>Ends it.</summary>
    public void Close() => open = null;

    /// <summary>Asks for a line and waits for it.</summary>
    /// <exception cref="InvalidOperationException">The client of the cell cannot answer, or no cell runs.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public string Read(string prompt, bool password)
    {
        if (open is not { Allowed: true } cell)
            throw new InvalidOperationException("This cell asks for input, but its client cannot answer; give the value as a parameter instead.");
        while (answers.TryTake(out _))
        {
            // An answer to a question that was interrupted is no answer to this one.
        }

        cell.Context.Ask(new InputQuestion(prompt, password));
        return answers.Take(cell.Cancel);
    }

    /// <summary>Takes in an answer.</summary>
    /// <exception cref="JsonException">It is malformed.</exception>
    public void Answer(Request reply) => answers.Add(reply.Read(WireJson.Instance.InputReply).Value);

    public void Dispose() => answers.Dispose();

    private sealed record Cell(RequestContext Context, bool Allowed, CancellationToken Cancel);
}
