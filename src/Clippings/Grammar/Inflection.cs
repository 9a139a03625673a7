namespace Clippings;

/// <summary>The forms of an English verb, from a line such as <c>write/wrote/written</c>.</summary>
internal sealed record Inflection(string Base, string Past, string Participle, string Third, string Gerund)
{
    public static Inflection Of(string entry)
    {
        var parts = entry.Split('/');
        var stem = parts[0];
        var past = parts.Length > 1 ? parts[1] : Regular(stem);
        return new Inflection(stem, past, parts.Length > 2 ? parts[2] : past, ThirdOf(stem), GerundOf(stem, past));
    }

    private static string Regular(string stem) =>
        stem.EndsWith('e') ? stem + "d"
        : stem.EndsWith('y') && !EndsInVowel(stem[..^1]) ? stem[..^1] + "ied"
        : stem + "ed";

    private static string ThirdOf(string stem) =>
        stem.EndsWith('y') && !EndsInVowel(stem[..^1]) ? stem[..^1] + "ies"
        : stem[^1] is 's' or 'x' or 'z' or 'o' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal) ? stem + "es"
        : stem + "s";

    // A doubled consonant in the past ("dubbed") is doubled here too ("dubbing").
    private static string GerundOf(string stem, string past) =>
        stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] + "ying"
        : stem.EndsWith('e') && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] + "ing"
        : DoublesConsonant(stem, past) ? stem + stem[^1] + "ing"
        : stem + "ing";

    private static bool DoublesConsonant(string stem, string past) =>
        past == stem + stem[^1] + "ed" || DoublingGerunds.Contains(stem);

    private static readonly HashSet<string> DoublingGerunds =
        ["begin", "put", "set", "cut", "hit", "let", "get", "run", "win", "sit", "quit", "shut", "forget", "upset"];

    private static bool EndsInVowel(string s) => s.Length > 0 && s[^1] is 'a' or 'e' or 'i' or 'o' or 'u';
}
