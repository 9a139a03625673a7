using System.Collections;

namespace Clippings.Notebooks;

/// <summary>What an array of several dimensions holds at the first few of its indices: rows, or items.</summary>
/// <param name="array">The array.</param>
/// <param name="at">The indices so far.</param>
internal sealed class ArrayRow(Array array, params int[] at) : ICollection
{
    /// <summary>The type of the items and the lengths that are left.</summary>
    public string Name => $"{TypeName.Of(array.GetType().GetElementType()!)}[{string.Join(", ", Enumerable.Range(at.Length, array.Rank - at.Length).Select(array.GetLength))}]";

    /// <inheritdoc/>
    public int Count => array.GetLength(at.Length);

    /// <inheritdoc/>
    public bool IsSynchronized => false;

    /// <inheritdoc/>
    public object SyncRoot => this;

    /// <inheritdoc/>
    public IEnumerator GetEnumerator()
    {
        var first = array.GetLowerBound(at.Length);
        for (var i = first; i < first + Count; i++)
            yield return at.Length == array.Rank - 1 ? array.GetValue([.. at, i]) : new ArrayRow(array, [.. at, i]);
    }

    /// <inheritdoc/>
    public void CopyTo(Array array, int index) => throw new NotSupportedException();
}
