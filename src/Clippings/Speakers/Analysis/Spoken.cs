namespace Clippings;

/// <summary>Selects what someone said.</summary>
public static class Spoken
{
    /// <summary>What a person or body said, by the name or a part of it: <c>quotes.Of("Obama")</c> finds Barack Obama.</summary>
    /// <param name="rows">Quotations or reported speech.</param>
    /// <param name="name">The whole name, or whole words of it, capitals aside. Where several speakers have them, all are taken.</param>
    /// <exception cref="KeyNotFoundException">No speaker has that name.</exception>
    public static Rows<T> Of<T>(this Rows<T> rows, string name)
        where T : ISpoken
    {
        var speakers = rows.SelectMany(row => Speakers(row)).Distinct(StringComparer.Ordinal).ToList();
        string[] found = [.. speakers.Where(speaker => speaker.Equals(name, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0)
            found = [.. speakers.Where(speaker => Words(name) is { Length: > 0 } words && words.All(word => Words(speaker).Contains(word, StringComparer.OrdinalIgnoreCase)))];
        return found.Length > 0
            ? rows.Where(row => Speakers(row).Intersect(found, StringComparer.Ordinal).Any())
            : throw new KeyNotFoundException($"Nobody called '{name}' speaks{Nearest.Hint(name, speakers)}.");
    }

    /// <summary>Each quotation once for each of its speakers, who have the words together; those without one stay as they are.</summary>
    internal static IEnumerable<Quote> ForEachSpeaker(this IEnumerable<Quote> quotes) =>
        quotes.SelectMany(quote => Speakers(quote) is { Length: > 1 } several ? several.Select(speaker => quote with { Speaker = speaker }) : [quote]);

    /// <inheritdoc cref="ForEachSpeaker(IEnumerable{Quote})"/>
    internal static IEnumerable<IndirectSpeech> ForEachSpeaker(this IEnumerable<IndirectSpeech> rows) =>
        rows.SelectMany(row => Speakers(row) is { Length: > 1 } several ? several.Select(speaker => row with { Speaker = speaker }) : [row]);

    private static string[] Speakers(ISpoken row) => row.Speaker?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string[] Words(string name) => name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
