using System.Text;

namespace Clippings.Notebooks;

/// <summary>Gathers what one cell, and all that it started, gives off. Used under the lock of its session.</summary>
/// <param name="session">The session of the cell.</param>
/// <param name="take">Takes its outputs; null for text that waits for the next cell.</param>
internal sealed class CellStream(SessionOutput session, Action<CellOutput>? take)
{
    private readonly StringBuilder text = new();
    private string name = "stdout";

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
        take(new CellOutput.Stream(name, batch));
    }

    /// <summary>Takes over the text that waited for it.</summary>
    public void Inherit(CellStream waiting)
    {
        (name, var inherited) = (waiting.name, waiting.text.ToString());
        waiting.text.Clear();
        text.Append(inherited);
    }
}
