namespace Clippings;

/// <summary>What a relative expression counts from.</summary>
internal enum Origin
{
    /// <summary>The day of publication ("last week").</summary>
    Document,

    /// <summary>The date last spoken of ("the next day").</summary>
    LastSpoken,
}
