namespace Clippings;

/// <summary>An entity as it is kept from one run to the next.</summary>
/// <param name="Number">Index in its article.</param>
/// <param name="IsPerson">Whether it is a person.</param>
/// <param name="FirstStart">Where it is first mentioned.</param>
/// <param name="Mentions">How often.</param>
/// <param name="Gender">Its gender.</param>
/// <param name="Role">The first role printed with it.</param>
/// <param name="Affiliation">The body or state printed with that role.</param>
/// <param name="Nobility">The title of nobility printed with it.</param>
/// <param name="Roles">Every role, with what stood before it.</param>
/// <param name="Names">Its names as printed, and how often.</param>
internal sealed record KeptEntity(
    int Number,
    bool IsPerson,
    int FirstStart,
    int Mentions,
    Gender Gender,
    string? Role,
    string? Affiliation,
    string? Nobility,
    IReadOnlyList<KeptRole> Roles,
    IReadOnlyDictionary<string, int> Names);
