namespace Clippings;

/// <summary>
/// A line of a page's story. <c>Opens</c> is true where it begins a paragraph, false behind a single line break;
/// <c>IsLink</c> where most of it is linked.
/// </summary>
internal sealed record PageLine(string Text, LineRole? Role, bool Opens, bool IsLink = false);
