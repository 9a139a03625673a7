using F23.StringSimilarity;

namespace Clippings;

/// <summary>What someone who asked for a name that there is not may have meant.</summary>
internal static class Nearest
{
    private const double Similar = 0.5;
    private const int Most = 3;
    private const int Longest = 100;

    private static readonly NormalizedLevenshtein Distance = new();

    /// <summary>The rest of a sentence that says a name is missing: the nearest names, or how many there are.</summary>
    public static string Hint(string name, IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct(StringComparer.Ordinal)];
        var near = all
            .Select(known => (Name: known, Similarity: Similarity(name, known)))
            .Where(known => known.Similarity >= Similar)
            .OrderByDescending(known => known.Similarity).ThenBy(known => known.Name, StringComparer.Ordinal)
            .Take(Most).Select(known => $"'{known.Name}'").ToList();
        return near.Count > 0 ? $"; did you mean {string.Join(" or ", near)}?"
            : all.Length == 0 ? "; there is none"
            : $"; there are {all.Length}, such as {string.Join(", ", all.Order(StringComparer.Ordinal).Take(Most).Select(known => $"'{known}'"))}";
    }

    // A part of a name is nearer than its length says: "Post" for "The Washington Post".
    private static double Similarity(string name, string known) =>
        name.Length > Longest || known.Length > Longest ? 0
        : name.Length > 1 && known.Contains(name, StringComparison.OrdinalIgnoreCase) ? 0.9
        : Distance.Similarity(name.ToLowerInvariant(), known.ToLowerInvariant());
}
