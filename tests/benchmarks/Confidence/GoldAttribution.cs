using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clippings.Benchmarks;

/// <summary>Speech as annotators marked it: the words that are said, and who says them.</summary>
/// <param name="Content">The spans of what is said.</param>
/// <param name="Quoted">Where the words inside quotation marks start.</param>
/// <param name="Sources">The spans of who says it; none where the text doesn't tell.</param>
internal sealed partial record GoldAttribution(IReadOnlyList<TextSpan> Content, IReadOnlySet<int> Quoted, IReadOnlyList<TextSpan> Sources)
{
    /// <summary>The attributions of each article of a folder with <c>gold.jsonl</c>, by its id.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<GoldAttribution>> Read(string folder) => File.ReadLines(Path.Combine(folder, "gold.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(document => document.GetProperty("id").GetString()!, document => Of(document, folder), StringComparer.Ordinal);

    /// <summary>Where the words of a stretch of text start.</summary>
    public static HashSet<int> Words(string text, int start, int end) => [.. Word().Matches(text[start..end]).Select(match => start + match.Index)];

    /// <summary>Whether a mention is one of those who say it.</summary>
    public bool IsBy(int start, int end) => Sources.Any(source => Math.Min(source.End, end) - Math.Max(source.Start, start) >= 2);

    private static IReadOnlyList<GoldAttribution> Of(JsonElement document, string folder)
    {
        var text = File.ReadAllText(Path.Combine(folder, document.GetProperty("id").GetString() + ".txt"));
        return [.. document.GetProperty("attributions").EnumerateArray().Select(attribution =>
        {
            var content = Spans(attribution, "content", text);
            return new GoldAttribution(content, content.SelectMany(span => InMarks(text, span)).ToHashSet(), Spans(attribution, "source", text));
        })];
    }

    // The annotators count characters, this library UTF-16 code units.
    private static List<TextSpan> Spans(JsonElement attribution, string name, string text) =>
        [.. attribution.GetProperty(name).EnumerateArray().Select(span => new TextSpan(Offset(text, span[0].GetInt32()), Offset(text, span[1].GetInt32())))];

    private static int Offset(string text, int characters)
    {
        var offset = 0;
        for (var i = 0; i < characters && offset < text.Length; i++)
            offset += char.IsSurrogatePair(text, offset) ? 2 : 1;
        return offset;
    }

    // A mark often stands just outside the span; a single word in marks is no quotation.
    private static IEnumerable<int> InMarks(string text, TextSpan span)
    {
        var start = span.Start > 0 && text[span.Start - 1] is '“' or '"' ? span.Start - 1 : span.Start;
        return Marked().Matches(text[start..span.End])
            .Where(match => match.Groups["words"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= 2)
            .SelectMany(match => Words(text, start + match.Index, start + match.Index + match.Length));
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("[“\"](?<words>[^“”\"]+)[”\"]?", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
