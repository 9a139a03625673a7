using System.Text;

namespace Clippings;

/// <summary>The places of a word, a phrase or a pattern, each in its context: key words in context, KWIC.</summary>
public sealed class Concordance : Rows<ConcordanceLine>
{
    internal Concordance(IReadOnlyList<ConcordanceLine> lines, RowsOrigin origin)
        : base(lines, origin)
    {
    }

    /// <summary>The lines by the word before the node, then by the word before that, and so on; capitals aside.</summary>
    public Concordance SortedLeft() => Sorted(line => line.Left.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse());

    /// <summary>The lines by the word behind the node, then by the next, and so on; capitals aside.</summary>
    public Concordance SortedRight() => Sorted(line => line.Right.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines under each other, the words found in one column; for a fixed-width font.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var left = this.Select(l => l.Left.Length).DefaultIfEmpty().Max();
        var node = this.Select(l => l.Node.Length).DefaultIfEmpty().Max();
        foreach (var line in this)
            text.Append($"{line.Left.PadLeft(left)}  {line.Node.PadRight(node)}  {line.Right}".TrimEnd()).Append('\n');
        return text.ToString();
    }

    private Concordance Sorted(Func<ConcordanceLine, IEnumerable<string>> words) =>
        new([.. Enumerable.OrderBy(this, line => string.Join(' ', words(line).Select(Letters)), StringComparer.Ordinal)], Origin);

    private static string Letters(string word) => string.Concat(word.Where(c => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’')).ToLowerInvariant();
}
