using System.Collections.Frozen;

namespace Clippings;

/// <summary>The words that join, open and end names.</summary>
internal static class NameJoins
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = WordList.Lines("name-joins.txt").Select(line => line.Split(": "))
        .ToFrozenDictionary(parts => parts[0], parts => WordList.Split(parts[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>True for "van", "de", "bin": between two parts of one name.</summary>
    public static bool IsParticle(string lower) => Lists["particle"].Contains(lower);

    /// <summary>True for a head behind which a preposition goes on: "Committee on", "Institute for".</summary>
    public static bool Takes(string preposition, string head) => Lists[preposition].Contains(head);

    /// <summary>True for what owns inside a name: "People's Party".</summary>
    public static bool IsOwner(string lower) => Lists["owner"].Contains(lower);

    /// <summary>True for "Mr" and the like: what follows is a person.</summary>
    public static bool IsCourtesy(string lower) => Lists["courtesy"].Contains(lower);

    /// <summary>True for what stands as a title in capitals alone: "MP", "CEO".</summary>
    public static bool IsOffice(string lower) => Lists["office"].Contains(lower);

    /// <summary>True for the second half of a word such as "London-based", which is no name.</summary>
    public static bool IsCompounding(string lower) => Lists["compound"].Contains(lower);
}
