namespace Clippings;

/// <summary>Where text is, seen from the point it belongs to.</summary>
internal enum Side
{
    /// <summary>Ends left of the point.</summary>
    Left,

    /// <summary>Centred on the point.</summary>
    Middle,

    /// <summary>Starts right of the point.</summary>
    Right,
}
