namespace Clippings;

/// <summary>Something to know about a file.</summary>
/// <param name="File">Its path relative to the corpus folder.</param>
/// <param name="Note">What happened and what to do about it.</param>
public sealed record FileNote(string File, string Note)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Note}";
}
