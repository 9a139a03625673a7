namespace Clippings;

/// <summary>A role as it is kept from one run to the next.</summary>
/// <param name="Role">The role, in lower case.</param>
/// <param name="Owner">What stood before it.</param>
internal sealed record KeptRole(string Role, string? Owner);
