namespace Clippings;

/// <summary>The expressions of an article in order, as kept with it.</summary>
internal sealed record TimeMentions(IReadOnlyList<TimeMention> Rows);
