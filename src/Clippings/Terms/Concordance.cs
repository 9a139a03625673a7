using System.Collections;
using System.Text;

namespace Clippings;

/// <summary>The places of a word or phrase, each in its context: key words in context, KWIC.</summary>
public sealed class Concordance : IReadOnlyList<ConcordanceLine>
{
    private readonly IReadOnlyList<ConcordanceLine> _lines;

    internal Concordance(IReadOnlyList<ConcordanceLine> lines) => _lines = lines;

    /// <inheritdoc/>
    public int Count => _lines.Count;

    /// <inheritdoc/>
    public ConcordanceLine this[int index] => _lines[index];

    /// <inheritdoc/>
    public IEnumerator<ConcordanceLine> GetEnumerator() => _lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The lines under each other, the words found in one column; for a fixed-width font.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var left = _lines.Select(l => l.Left.Length).DefaultIfEmpty().Max();
        var node = _lines.Select(l => l.Node.Length).DefaultIfEmpty().Max();
        foreach (var line in _lines)
            text.Append($"{line.Left.PadLeft(left)}  {line.Node.PadRight(node)}  {line.Right}".TrimEnd()).Append('\n');
        return text.ToString();
    }
}
