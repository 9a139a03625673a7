namespace Clippings;

/// <summary>Which way the words around an expression look.</summary>
internal enum Direction
{
    Unknown,
    Past,
    Future,
}
