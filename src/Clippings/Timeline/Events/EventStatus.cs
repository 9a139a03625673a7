namespace Clippings;

/// <summary>Whether an event has happened, as its article tells it.</summary>
public enum EventStatus
{
    /// <summary>It is over at publication.</summary>
    Occurred,

    /// <summary>Its interval holds the day of publication, and the words do not look ahead.</summary>
    Ongoing,

    /// <summary>It will happen.</summary>
    Scheduled,

    /// <summary>Someone intends, promises or expects it.</summary>
    Planned,

    /// <summary>It is only thought of ("if", "could", "might").</summary>
    Hypothetical,
}
