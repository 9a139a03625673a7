namespace Clippings.Docs.Tests;

/// <summary>A file of one room that names something declared in a room.</summary>
internal sealed record RoomUse(string From, string File, string To, string Name);
