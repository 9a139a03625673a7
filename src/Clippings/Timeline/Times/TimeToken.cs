namespace Clippings;

/// <summary>A word, number or mark as the time grammar sees it.</summary>
internal struct TimeToken
{
    /// <summary>First UTF-16 offset in the text.</summary>
    public int Start;

    /// <summary>Offset after the last character.</summary>
    public int End;

    /// <summary>The id of a word that some rule names; -1 for any other.</summary>
    public int Word;

    /// <summary>Everything it can be.</summary>
    public TimeClass Classes;

    /// <summary>What its classes say it counts or names.</summary>
    public int Value;

    /// <summary>Begins with an upper-case letter.</summary>
    public bool Capitalized;

    /// <summary>No white space before it.</summary>
    public bool Glued;

    /// <summary>What it means, where it stands for an expression already found.</summary>
    public TimeMeaning? Meaning;

    public readonly bool Is(TimeClass classes) => (Classes & classes) != 0;
}
