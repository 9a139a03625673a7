namespace Clippings;

/// <summary>What a date does to the time that a story has come to.</summary>
internal enum NarrativePlace
{
    /// <summary>The story goes on from here.</summary>
    Main,

    /// <summary>Named by the way: "since 1937", "the 1839 treaty", the end of a span. The story stays where it was.</summary>
    Aside,

    /// <summary>The sentence looks back from where the story is: "in December they had met".</summary>
    Back,
}
