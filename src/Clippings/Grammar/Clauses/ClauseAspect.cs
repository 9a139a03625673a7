namespace Clippings;

/// <summary>What the participles of a verb add to its tense; several may hold.</summary>
[Flags]
internal enum ClauseAspect
{
    Simple = 0,

    /// <summary>"has met".</summary>
    Perfect = 1,

    /// <summary>"is meeting".</summary>
    Progressive = 2,

    /// <summary>"was met".</summary>
    Passive = 4,
}
