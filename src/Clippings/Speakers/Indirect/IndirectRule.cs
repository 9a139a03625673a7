namespace Clippings;

/// <summary>The form of reported speech: the closed list behind the column <c>rule</c> of the table <c>indirect</c>.</summary>
public enum IndirectRule
{
    /// <summary>The mayor said that the bridge is safe.</summary>
    That,

    /// <summary>The mayor said the bridge is safe; in headlines: Mayor says bridge is safe.</summary>
    Bare,

    /// <summary>The mayor threatened to close the bridge.</summary>
    Infinitive,

    /// <summary>The bridge is safe, the mayor said.</summary>
    Trailing,

    /// <summary>According to the mayor, the bridge is safe.</summary>
    AccordingTo,

    /// <summary>The mayor accused the builders of cheating; the mayor described the bridge as safe.</summary>
    Act,

    /// <summary>A person stated the speaker in <c>corrections.csv</c>.</summary>
    Corrected,
}
