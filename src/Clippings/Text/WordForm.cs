namespace Clippings;

/// <summary>A word as it is printed, and what is made of it.</summary>
/// <param name="Printed">The word.</param>
/// <param name="Term">What is counted.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="IsStopword">True for a function word.</param>
internal sealed record WordForm(string Printed, string Term, string Stem, bool IsStopword);
