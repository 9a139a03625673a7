namespace Clippings.Notebooks;

/// <summary>How pages show the code of cells.</summary>
public enum CodeChoice
{
    /// <summary>Behind a line that opens it.</summary>
    Folded,

    /// <summary>Open, and it can be folded.</summary>
    Shown,

    /// <summary>Not at all: the page has prose and outputs alone.</summary>
    None,
}
