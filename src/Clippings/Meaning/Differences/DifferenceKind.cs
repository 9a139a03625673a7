namespace Clippings;

/// <summary>In what two sentences differ that tell the same.</summary>
public enum DifferenceKind
{
    /// <summary>How many or how much: "14 wounded" against "16 wounded".</summary>
    Number,

    /// <summary>The day.</summary>
    Day,

    /// <summary>The name of a person or a body.</summary>
    Name,

    /// <summary>The place.</summary>
    Place,

    /// <summary>One says so and the other that it is not so, or that somebody denies it.</summary>
    Denial,
}
