namespace Clippings;

/// <summary>Rows that know where they come from.</summary>
internal interface IRows
{
    /// <summary>Where they come from.</summary>
    RowsOrigin Origin { get; }
}
