namespace Clippings.Notebooks.Jupyter;

/// <summary>The client's answer to a question for input.</summary>
internal sealed record InputReply(string Value);
