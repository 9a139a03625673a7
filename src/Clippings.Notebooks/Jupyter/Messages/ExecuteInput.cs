namespace Clippings.Notebooks.Jupyter;

/// <summary>Tells every client which cell runs now.</summary>
internal sealed record ExecuteInput(string Code, int ExecutionCount) : MessageContent("execute_input");
