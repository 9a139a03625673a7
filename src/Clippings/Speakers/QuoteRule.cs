namespace Clippings;

/// <summary>The rule that found a speaker: the closed list behind the column <c>rule</c>.</summary>
public enum QuoteRule
{
    /// <summary>No rule applied; the speaker is unknown.</summary>
    None,

    /// <summary>The speaker and a reporting verb follow the words: "…," the mayor said.</summary>
    After,

    /// <summary>The verb comes before the speaker: "…," said the mayor.</summary>
    Inverted,

    /// <summary>The speaker and a reporting verb stand before the words: The mayor said "…".</summary>
    Before,

    /// <summary>A reporting verb later in the sentence frames it: Those "…" rules are over, the mayor said.</summary>
    Frame,

    /// <summary>A name behind a dash signs the words: "…" — Ann Lee.</summary>
    Signature,

    /// <summary>"According to", "in the words of", "per".</summary>
    AccordingTo,

    /// <summary>A name or a sentence that ends in a colon introduces the words.</summary>
    Colon,

    /// <summary>A noun of speech and its owner: the mayor's claim that "…".</summary>
    Noun,

    /// <summary>Another quotation of the same sentence has a speaker.</summary>
    SameSentence,

    /// <summary>The words stand alone after a quotation that has a speaker.</summary>
    Continuation,

    /// <summary>The words stand alone before a quotation that has a speaker.</summary>
    Anticipation,

    /// <summary>The words stand alone after a sentence about a person, its subject.</summary>
    Introduction,

    /// <summary>No cue: the subject of the clause in which the words stand.</summary>
    Subject,

    /// <summary>A turn of a transcript begins with the speaker's name.</summary>
    Transcript,

    /// <summary>A person stated the speaker in <c>corrections.csv</c>.</summary>
    Corrected,
}
