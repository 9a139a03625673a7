namespace Clippings.Notebooks;

/// <summary>What the scripts of a page may do.</summary>
internal enum PageScripts
{
    /// <summary>The page has none.</summary>
    None,

    /// <summary>They serve tables, code and figures, and search.</summary>
    Controls,

    /// <summary>They draw charts, too.</summary>
    Charts,

    /// <summary>They draw charts by WebGL, for which plotly.js makes functions of text.</summary>
    Graphics,
}
