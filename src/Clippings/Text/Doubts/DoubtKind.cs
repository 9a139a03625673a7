namespace Clippings;

/// <summary>Why an article's numbers deserve a second look.</summary>
public enum DoubtKind
{
    /// <summary>Far less was read than its page prints, or hardly anything at all.</summary>
    Short,

    /// <summary>Far more was read than its page prints as prose.</summary>
    Long,

    /// <summary>It is in another language than English, which is what the analyses read.</summary>
    Foreign,

    /// <summary>It has no sentence of its own.</summary>
    Empty,

    /// <summary>Another article has the same text.</summary>
    Repeated,

    /// <summary>A step of an analysis failed on it.</summary>
    Failed,
}
