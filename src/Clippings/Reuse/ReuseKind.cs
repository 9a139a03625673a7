namespace Clippings;

/// <summary>How two articles share a passage.</summary>
public enum ReuseKind
{
    /// <summary>The same words in a row.</summary>
    Exact,

    /// <summary>Runs of the same words, with a few words between them changed, added or left out.</summary>
    Reworded,

    /// <summary>Words that many articles of an outlet print, such as a sign-off or a standing disclaimer: no copying.</summary>
    Boilerplate,
}
