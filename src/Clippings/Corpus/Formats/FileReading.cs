namespace Clippings;

/// <summary>One reading of a file: how its columns are named, and where doubts go.</summary>
/// <param name="Map">Which columns of a table hold what.</param>
/// <param name="IsAlone">True where the user named this file and no folder.</param>
/// <param name="Warn">Takes a doubt, in words that end with what to do about it.</param>
internal sealed record FileReading(ColumnMap Map, bool IsAlone, Action<string> Warn);
