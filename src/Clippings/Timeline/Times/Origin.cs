namespace Clippings;

/// <summary>What a relative expression counts from.</summary>
internal enum Origin
{
    /// <summary>The day of publication ("last week").</summary>
    Document,

    /// <summary>The date last spoken of ("the next day").</summary>
    LastSpoken,

    /// <summary>The time at hand: in news that of publication, in a narrative that of the story ("the end of the year").</summary>
    AtHand,
}
