namespace Clippings;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, a party, an authority, a team, a medium, a school, an army: whoever acts as one.</summary>
    Body,

    /// <summary>A place: a state, a town, a street, a building, a river.</summary>
    Place,
}
