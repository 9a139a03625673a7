namespace Clippings;

/// <summary>A span of days on a timeline, both ends included.</summary>
internal sealed record TimelineSpan(string Lane, DateOnly From, DateOnly To, string Label, string Group, string Sentence, string Passage);
