namespace Clippings;

/// <summary>The expressions of an article in order, as kept with it.</summary>
internal sealed record TimeMentions(IReadOnlyList<TimeMention> Rows)
{
    /// <summary>The corrections that put some of them right.</summary>
    public IReadOnlyList<CorrectionLine> Applied { get; init; } = [];
}
