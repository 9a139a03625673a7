namespace Clippings;

/// <summary>What the full stop of an abbreviation says about the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Stands before a name or between two words (<c>Mr.</c>, <c>vs.</c>): never ends a sentence.</summary>
    Leading,

    /// <summary>Stands before a number (<c>No.</c>, <c>p.</c>): an ordinary word before anything else.</summary>
    BeforeNumber,

    /// <summary>A month or a weekday: goes on before a number or another of them.</summary>
    Calendar,

    /// <summary>Stands anywhere (<c>Inc.</c>, <c>Calif.</c>): what follows decides.</summary>
    Anywhere,
}
