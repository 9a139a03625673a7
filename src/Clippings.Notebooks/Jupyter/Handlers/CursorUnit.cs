namespace Clippings.Notebooks.Jupyter;

/// <summary>
/// What a client's <c>cursor_pos</c> counts. The protocol says code points (since 5.2), and most clients follow;
/// VS Code sends UTF-16 units. The two differ only behind a character beyond the BMP.
/// </summary>
internal enum CursorUnit
{
    /// <summary>Unicode code points.</summary>
    CodePoint,

    /// <summary>UTF-16 code units.</summary>
    Utf16,
}
