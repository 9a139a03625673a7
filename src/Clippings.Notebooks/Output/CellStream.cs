using System.Text;

namespace Clippings.Notebooks;

/// <summary>Gathers what one cell, and all that it started, gives off. Used under the lock of its session.</summary>
/// <param name="session">The session of the cell.</param>
/// <param name="take">Takes its outputs; null for text that waits for the next cell.</param>
internal sealed class CellStream(SessionOutput session, Action<CellOutput>? take)
{
    private readonly StringBuilder text = new();
    private string name = "stdout";
    private string unfinished = "";

    /// <summary>The session of the cell.</summary>
    public SessionOutput Session => session;

    /// <summary>True once the cell has run to its end; something it started may go on.</summary>
    public bool IsEnded { get; set; }

    /// <summary>How much text is gathered.</summary>
    public int Length => text.Length;

    /// <summary>Adds console text.</summary>
    public void Write(string stream, ReadOnlySpan<char> written)
    {
        if (stream != name)
            Flush();
        name = stream;
        text.Append(written);
    }

    /// <summary>Adds any other output, after the text so far.</summary>
    public void Emit(CellOutput output)
    {
        Flush();
        take?.Invoke(output);
    }

    /// <summary>Hands over the text so far.</summary>
    public void Flush()
    {
        if (text.Length == 0 || take is null)
            return;
        var batch = text.ToString();
        text.Clear();
        if (name == "stdout")
            unfinished = LastLine(unfinished + batch);
        take(new CellOutput.Stream(name, batch));
    }

    /// <summary>Takes the line that is not ended yet out of what was written: a question, which whoever is asked is shown with the box for the answer.</summary>
    public string TakeUnfinishedLine()
    {
        if (name != "stdout")
            Flush();
        var line = name == "stdout" ? LastLine(unfinished + text) : unfinished;
        if (name == "stdout")
            text.Length -= Math.Min(line.Length, text.Length);
        unfinished = "";
        return line;
    }

    /// <summary>Takes over the text that waited for it.</summary>
    public void Inherit(CellStream waiting)
    {
        (name, var inherited) = (waiting.name, waiting.text.ToString());
        waiting.text.Clear();
        text.Append(inherited);
    }

    private static string LastLine(string written) => written[(written.AsSpan().LastIndexOfAny('\n', '\r') + 1)..];
}
