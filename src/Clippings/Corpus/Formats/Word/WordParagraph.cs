namespace Clippings;

/// <summary>A paragraph of a Word file.</summary>
/// <param name="Text">Its words; a line feed where it breaks a line.</param>
/// <param name="Style">The id of its style; null for the usual one.</param>
/// <param name="Bookmarks">The names of the bookmarks that begin in it or ahead of it.</param>
internal sealed record WordParagraph(string Text, string? Style, IReadOnlyList<string> Bookmarks);
