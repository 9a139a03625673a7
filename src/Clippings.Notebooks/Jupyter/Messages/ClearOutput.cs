namespace Clippings.Notebooks.Jupyter;

/// <summary>Clears the cell's outputs, at once or when the next output comes.</summary>
internal sealed record ClearOutput(bool Wait) : MessageContent("clear_output");
