namespace Clippings.Notebooks.Jupyter;

/// <summary>The <c>stream</c> message: text that a cell wrote to its console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, many writes at once.</param>
internal sealed record StreamText(string Name, string Text) : MessageContent("stream");
