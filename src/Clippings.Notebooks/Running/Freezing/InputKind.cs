namespace Clippings.Notebooks;

/// <summary>What a file is to a notebook whose run depends on it.</summary>
public enum InputKind
{
    /// <summary>Code that <c>#load</c> or <c>#!import</c> brought in, or text that <c>#!value</c> did.</summary>
    Script,

    /// <summary>A library that cells were compiled with or loaded, those of packages too.</summary>
    Assembly,

    /// <summary>What a package without a fixed version came to; it is asked for anew each day.</summary>
    Packages,

    /// <summary>What an analysis read: a file, or a folder with all below it.</summary>
    Corpus,

    /// <summary>A file or a folder that the notebook names in its metadata.</summary>
    Data,
}
