namespace Clippings;

/// <summary>Rows on their way into a table.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Bytes">As they stand in the file; null where they can't be written apart.</param>
internal sealed record TableBlock<T>(IReadOnlyList<T> Rows, byte[]? Bytes);
