namespace Clippings.Tests;

/// <summary>A row that every form of plot can draw.</summary>
internal sealed record EdgeRow(string Label, string Group, DateOnly Day, double Value);
