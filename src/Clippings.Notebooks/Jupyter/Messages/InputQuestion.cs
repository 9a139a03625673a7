namespace Clippings.Notebooks.Jupyter;

/// <summary>The <c>input_request</c>: asks the client of the running cell for a line.</summary>
internal sealed record InputQuestion(string Prompt, bool Password) : MessageContent("input_request");
