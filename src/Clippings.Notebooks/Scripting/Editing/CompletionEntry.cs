namespace Clippings.Notebooks;

/// <summary>One thing that could be typed at the caret.</summary>
/// <param name="Text">What is inserted.</param>
/// <param name="DisplayText">What a list shows.</param>
/// <param name="Kind">The symbol's kind in lower case: <c>method</c>, <c>property</c>, <c>class</c>, <c>keyword</c>, and so on.</param>
/// <param name="Detail">The signature, or empty.</param>
/// <param name="Documentation">The summary of the symbol's documentation as plain text, or empty.</param>
public sealed record CompletionEntry(string Text, string DisplayText, string Kind, string Detail, string Documentation);
