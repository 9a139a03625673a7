namespace Clippings;

/// <summary>A row that says what someone said.</summary>
public interface ISpoken
{
    /// <summary>The canonical person or body, several joined by <c>;</c>; null where nobody could be named.</summary>
    string? Speaker { get; }
}
