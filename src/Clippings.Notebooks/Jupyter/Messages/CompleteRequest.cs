namespace Clippings.Notebooks.Jupyter;

/// <summary>Asks what could stand at the cursor.</summary>
/// <param name="Code">The cell's source.</param>
/// <param name="CursorPos">The cursor; see <see cref="CursorUnit"/> for what it counts; behind the source is at its end.</param>
internal sealed record CompleteRequest(string Code, int CursorPos = int.MaxValue);
