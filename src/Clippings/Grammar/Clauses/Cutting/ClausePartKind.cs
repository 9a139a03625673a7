namespace Clippings;

/// <summary>What a part of a sentence is to the part that holds it.</summary>
internal enum ClausePartKind
{
    /// <summary>A sentence, or a clause of equal rank that has a subject of its own.</summary>
    Main,

    /// <summary>A verb joined to another whose subject it shares ("and left").</summary>
    Joined,

    /// <summary>Who reports behind what is reported ("…, Orr said").</summary>
    Frame,

    /// <summary>What is reported, thought or feared.</summary>
    Reported,

    /// <summary>"who left", "(that) he made".</summary>
    Relative,

    /// <summary>"after he left", "because it rained".</summary>
    Adverbial,

    /// <summary>"if it rains".</summary>
    Conditional,

    /// <summary>"Speaking on Sunday, …", "…, asked on Monday".</summary>
    Participial,

    /// <summary>"after the talks": what another thing is dated by.</summary>
    Occasion,

    /// <summary>What stands in quotation marks.</summary>
    Quotation,

    /// <summary>What stands in brackets, between dashes or behind a colon.</summary>
    Aside,
}
