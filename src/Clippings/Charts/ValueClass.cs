namespace Clippings;

/// <summary>Values from one limit to below the next, and how many there are.</summary>
internal readonly record struct ValueClass(double From, double To, int Count);
