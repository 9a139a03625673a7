namespace Clippings;

/// <summary>Whether others tell what a sentence tells.</summary>
public enum Told
{
    /// <summary>A sentence of theirs tells it.</summary>
    Yes,

    /// <summary>A sentence of theirs tells a part of it.</summary>
    Part,

    /// <summary>None does.</summary>
    No,
}
