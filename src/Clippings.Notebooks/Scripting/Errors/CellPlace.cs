namespace Clippings.Notebooks;

/// <summary>Where in a cell or a script a frame stands.</summary>
/// <param name="File">What the cell is called.</param>
/// <param name="Lines">The line, from 1; several where it can be any of them, none where it isn't known.</param>
internal sealed record CellPlace(string File, IReadOnlyList<int> Lines);
