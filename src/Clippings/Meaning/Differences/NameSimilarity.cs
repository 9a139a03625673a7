using F23.StringSimilarity;

namespace Clippings;

/// <summary>Whether two names may be of one: each word of the shorter has its like in the longer, or the one is the other's letters.</summary>
internal static class NameSimilarity
{
    private const double AlikeSpelled = 0.85;

    private static readonly JaroWinkler Spelling = new();

    public static bool MayBeOne(NameMention one, NameMention other) =>
        one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase) || MayBeOne(one.Name, other.Name) || MayBeOne(one.Text, other.Text);

    public static bool MayBeOne(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        if (first.Length > second.Length)
            (one, other, first, second) = (other, one, second, first);
        return first.Length > 0 && (first.All(word => second.Any(its => IsOne(word, its))) || IsLetters(one, second));
    }

    private static bool IsOne(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase) || Spelling.Similarity(word.ToLowerInvariant(), other.ToLowerInvariant()) >= AlikeSpelled;

    private static string[] WordsOf(string name) => [.. name.Split([' ', '-', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1)];

    // "EU" and "European Union"
    private static bool IsLetters(string name, string[] words) =>
        words.Length > 1 && string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0])).Equals(name.Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
