namespace Clippings.Notebooks;

/// <summary>Something that a cell shows in the file and would not show if it were run.</summary>
/// <param name="Cell">The cell's place among all cells of the file, from 1.</param>
/// <param name="ExecutionCount">Its number among the cells run, from 1.</param>
/// <param name="Place">Where in its outputs: the form, and the line or the member.</param>
/// <param name="Before">What the file has: a number, a line, or what is missing in words.</param>
/// <param name="After">What a run gives.</param>
public sealed record CellDrift(int Cell, int ExecutionCount, string Place, string Before, string After)
{
    /// <inheritdoc/>
    public override string ToString() => $"cell {Cell} (In [{ExecutionCount}]), {Place}: {Before} is now {After}";
}
