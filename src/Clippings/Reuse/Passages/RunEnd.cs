namespace Clippings;

/// <summary>Where a run that two articles share ends and, a few words on, another begins.</summary>
/// <param name="A">The first word behind the run in the earlier article.</param>
/// <param name="B">The same in the later one.</param>
internal readonly record struct RunEnd(int A, int B) : IComparable<RunEnd>
{
    /// <inheritdoc/>
    public int CompareTo(RunEnd other) => (A, B).CompareTo((other.A, other.B));
}
