using System.Text;

namespace Clippings.Notebooks;

/// <summary>A worker's end of the way back; each reply leaves at once and whole.</summary>
internal sealed class WorkerReplies(Stream stream)
{
    private readonly Lock gate = new();

    public void Send(CellOutput output) => Send(new WorkerReply(Output: output));

    public void Send(Outcome outcome) => Send(new WorkerReply(Outcome: outcome));

    public void Send(IReadOnlyList<NotebookInput> inputs) => Send(new WorkerReply(Inputs: inputs));

    private void Send(WorkerReply reply)
    {
        var record = Encoding.UTF8.GetBytes($"{WorkerProtocol.RecordSeparator}{WorkerProtocol.Write(reply)}\n");
        lock (gate)
        {
            stream.Write(record);
            stream.Flush();
        }
    }
}
