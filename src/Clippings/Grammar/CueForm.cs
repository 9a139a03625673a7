namespace Clippings;

/// <summary>How a cue stands in its clause.</summary>
internal enum CueForm
{
    Finite,
    Gerund,
    Infinitive,

    /// <summary>"said the mayor".</summary>
    Inverted,

    /// <summary>"was called … by", "quoted as saying".</summary>
    Passive,

    /// <summary>"according to", "in the words of", "per".</summary>
    Prepositional,

    /// <summary>"her claim that …".</summary>
    Nominal,
}
