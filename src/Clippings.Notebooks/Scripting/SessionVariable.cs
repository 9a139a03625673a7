namespace Clippings.Notebooks;

/// <summary>A variable of a session as it is now.</summary>
/// <param name="Name">Its name; a later variable of the same name hides an earlier one.</param>
/// <param name="Type">Its declared type as C# writes it.</param>
/// <param name="Value">What it holds.</param>
internal sealed record SessionVariable(string Name, string Type, object? Value);
