using System.Collections.Frozen;

namespace Clippings;

/// <summary>The small lists of names that are known by their words alone. No person is among them.</summary>
internal static class KnownNames
{
    private static readonly FrozenSet<string> GivenNames = WordList.Words("given-names.txt");
    private static readonly FrozenSet<string> FamilyNames = WordList.Words("family-names.txt");
    private static readonly FrozenSet<string> NounSurnames = WordList.Words("noun-surnames.txt");
    private static readonly FrozenSet<string> Bodies = Names("bodies.txt");
    private static readonly FrozenSet<string> Regions = Names("regions.txt");
    private static readonly FrozenSet<string> Settled = Names("states.txt").Concat(Regions).Concat(Names("settlements.txt")).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> DatelineCities = Names("dateline-cities.txt");
    private static readonly FrozenDictionary<string, string> SameStates = WordList.Lines("same-states.txt").Select(Split)
        .SelectMany(names => names.Select(name => (Name: name, Fullest: names[0]))).ToFrozenDictionary(n => n.Name, n => n.Fullest, StringComparer.Ordinal);

    /// <summary>True for a given name of any language.</summary>
    public static bool IsGivenName(string lower) => GivenNames.Contains(lower) || Vocabulary.IsFirstName(lower);

    /// <summary>True for a family name that stands before the given name.</summary>
    public static bool IsFamilyName(string lower) => FamilyNames.Contains(lower);

    /// <summary>True for a surname that is a noun of places, bodies or works too: "Hill", "Law".</summary>
    public static bool IsNounSurname(string lower) => NounSurnames.Contains(lower);

    /// <summary>True for a body that news names without saying what it is.</summary>
    public static bool IsBody(string name) => Bodies.Contains(name);

    /// <summary>True for a state, a region or a settlement, and for no government that its capital stands for.</summary>
    public static bool IsPlace(string name) =>
        Settled.Contains(name) || (Places.StateOf(name) is { } state && (state == name || !Bodies.Contains(name)));

    /// <summary>True for a place in capitals, as a dateline prints it: "MOSCOW".</summary>
    public static bool IsPlaceInCapitals(string word) => word.Length > 3 && word.All(char.IsUpper) && IsPlace(InTitleCase(word));

    /// <summary>The word with its first letter alone in capitals.</summary>
    public static string InTitleCase(string word) => string.Concat(word.AsSpan(0, 1), word[1..].ToLowerInvariant());

    /// <summary>True for what stands behind a town's comma: a state of a federation, a county, a part of a country.</summary>
    public static bool IsRegion(string name) => Regions.Contains(name) || name is "D.C." or "DC";

    /// <summary>True for a city so well known that news prints it without its state.</summary>
    public static bool StandsAlone(string name) => DatelineCities.Contains(name);

    /// <summary>The one name of a state that goes by several: "U.S." and "America" give the same; null for another name.</summary>
    public static string? SameState(string name) => SameStates.GetValueOrDefault(name);

    private static FrozenSet<string> Names(string list) => WordList.Lines(list).SelectMany(Split).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string line) => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
