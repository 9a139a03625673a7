using System.Collections;

namespace Clippings;

/// <summary>What a notebook's numbers depend on, and which steps failed on an article, so that they lack its rows.</summary>
public sealed class ProvenanceTable : IReadOnlyList<ProvenanceRow>
{
    private readonly IReadOnlyList<ProvenanceRow> _rows;

    internal ProvenanceTable(IReadOnlyList<ProvenanceRow> rows, IReadOnlyList<StepFailure> failures) => (_rows, Failures) = (rows, failures);

    /// <summary>The failed steps.</summary>
    public IReadOnlyList<StepFailure> Failures { get; }

    /// <inheritdoc/>
    public int Count => _rows.Count;

    /// <inheritdoc/>
    public ProvenanceRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<ProvenanceRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
