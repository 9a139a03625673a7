namespace Clippings;

/// <summary>A printed name with its kind.</summary>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Words">Its words, titles left out.</param>
/// <param name="Title">The title or role printed before it, in lower case; null without one.</param>
/// <param name="Name">The longest name of the same body or place in the article; for a person the words as printed.</param>
internal sealed record NamedMention(int Start, int End, NameKind Kind, IReadOnlyList<string> Words, string? Title, string Name);
