namespace Clippings;

/// <summary>A sentence made from the data, in Markdown; a notice goes to the top of the page.</summary>
/// <param name="Markdown">The sentence.</param>
/// <param name="Notice">What the reader must know of the data before any number; empty for nothing.</param>
public sealed record Finding(string Markdown, string Notice = "")
{
    /// <inheritdoc/>
    public override string ToString() => Markdown;
}
