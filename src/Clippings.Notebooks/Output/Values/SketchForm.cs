namespace Clippings.Notebooks;

/// <summary>How the parts of a value belong together.</summary>
internal enum SketchForm
{
    /// <summary>It has none: a text says it all.</summary>
    Words,

    /// <summary>Few, side by side: a tuple.</summary>
    Tuple,

    /// <summary>One after the other.</summary>
    List,

    /// <summary>Found by keys: a dictionary.</summary>
    Map,

    /// <summary>Found by names: what an object holds.</summary>
    Members,

    /// <summary>Rows, each with the same names.</summary>
    Table,
}
