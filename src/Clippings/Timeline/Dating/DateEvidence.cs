namespace Clippings;

/// <summary>A day of publication and why.</summary>
internal sealed record DateEvidence(DateOnly Day, string Words);
