namespace Clippings;

/// <summary>What a sentence tells of one of its times.</summary>
/// <param name="Label">What happened; empty where nothing is told.</param>
/// <param name="Participants">Who takes part.</param>
/// <param name="Part">The clause that the time belongs to.</param>
internal sealed record EventReading(string Label, IReadOnlyList<string> Participants, ClausePart Part);
