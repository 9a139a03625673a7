namespace Clippings;

/// <summary>What a name, a title or a role tells of a person's sex or number.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
    Plural,
}
