using System.Text;

namespace Clippings.Notebooks;

/// <summary>What the cells of one notebook gave off, as the file will keep it: streams joined, updates and clearings applied.</summary>
internal sealed class OutputLog
{
    private readonly Lock gate = new();
    private readonly List<List<Entry>> cells = [];

    /// <summary>Starts a cell.</summary>
    /// <returns>Reads the cell's outputs as they are by then; a later cell may still update them.</returns>
    public (Action<CellOutput> Emit, Func<IReadOnlyList<NotebookOutput>> Outputs) Begin(int executionCount)
    {
        var entries = new List<Entry>();
        var clearPending = false;
        lock (gate)
            cells.Add(entries);
        return (Emit, Outputs);

        void Emit(CellOutput output)
        {
            lock (gate)
            {
                if (output is CellOutput.Clear { Wait: true })
                {
                    clearPending = true;
                    return;
                }

                if (clearPending || output is CellOutput.Clear)
                    entries.Clear();
                clearPending = false;
                Add(entries, output, executionCount);
            }
        }

        IReadOnlyList<NotebookOutput> Outputs()
        {
            lock (gate)
                return [.. entries.Select(entry => entry.Joined)];
        }
    }

    private void Add(List<Entry> entries, CellOutput output, int executionCount)
    {
        switch (output)
        {
            case CellOutput.Stream { Text: "" }:
                break;
            case CellOutput.Stream stream when entries.Count > 0 && entries[^1].Output is NotebookOutput.Stream last && last.Name == stream.Name:
                entries[^1].Text!.Append(stream.Text);
                break;
            case CellOutput.Stream stream:
                entries.Add(new Entry(new NotebookOutput.Stream(stream.Name, ""), null, new StringBuilder(stream.Text)));
                break;
            case CellOutput.Display display:
                entries.Add(new Entry(new NotebookOutput.Display(display.Bundle), display.DisplayId));
                break;
            case CellOutput.Result result:
                entries.Add(new Entry(new NotebookOutput.Result(result.Bundle, executionCount), null));
                break;
            case CellOutput.Error error:
                entries.Add(new Entry(new NotebookOutput.Error(error.Name, error.Message, error.ColouredTraceback), null));
                break;
            case CellOutput.Update update:
                Replace(update);
                break;
        }
    }

    private void Replace(CellOutput.Update update)
    {
        foreach (var entries in cells)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].DisplayId == update.DisplayId)
                    entries[i] = entries[i] with { Output = new NotebookOutput.Display(update.Bundle) };
            }
        }
    }

    // A loop that prints a line a time gives one stream of many pieces, so pieces are gathered and joined once.
    private sealed record Entry(NotebookOutput Output, string? DisplayId, StringBuilder? Text = null)
    {
        public NotebookOutput Joined => Output is NotebookOutput.Stream stream ? stream with { Text = Text!.ToString() } : Output;
    }
}
