namespace Clippings;

/// <summary>A file's bytes as text, or why they are none.</summary>
/// <param name="Text">The text without its byte-order mark; null where the bytes are no text.</param>
/// <param name="Problem">Why there is no text.</param>
/// <param name="Warning">A doubt about the text.</param>
internal sealed record DecodedText(string? Text, string? Problem = null, string? Warning = null);
