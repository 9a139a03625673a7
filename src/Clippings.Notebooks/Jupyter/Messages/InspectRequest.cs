namespace Clippings.Notebooks.Jupyter;

/// <summary>Asks what stands at the cursor.</summary>
/// <param name="Code">The cell's source.</param>
/// <param name="CursorPos">The cursor; see <see cref="CursorUnit"/> for what it counts; behind the source is at its end.</param>
/// <param name="DetailLevel">0, or 1 to ask for more; everything known is given at once.</param>
internal sealed record InspectRequest(string Code, int CursorPos = int.MaxValue, int DetailLevel = 0);
