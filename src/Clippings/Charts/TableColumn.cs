namespace Clippings;

/// <summary>A column of a printed <see cref="Table"/>.</summary>
internal readonly record struct TableColumn(string Name, bool IsNumeric);
