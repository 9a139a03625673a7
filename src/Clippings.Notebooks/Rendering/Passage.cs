using System.Globalization;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>A stretch of an article that an output stands for.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Its first offset; null for the article as a whole.</param>
/// <param name="End">The offset after it.</param>
public readonly partial record struct Passage(string Article, int? Start, int? End)
{
    /// <summary>The id of its place on the article's page; empty for the article as a whole.</summary>
    public string Place => Start is null ? "" : string.Create(CultureInfo.InvariantCulture, $"p-{Start}-{End}");

    /// <summary>Reads <c>ARTICLE#START-END</c> or <c>ARTICLE</c>; null for nothing.</summary>
    public static Passage? Parse(string text) => text.Length == 0 ? null
        : Offsets().Match(text) is { Success: true } match && int.TryParse(match.Groups[2].Value, CultureInfo.InvariantCulture, out var start) && int.TryParse(match.Groups[3].Value, CultureInfo.InvariantCulture, out var end)
            ? new(match.Groups[1].Value, start, end)
            : new(text, null, null);

    [GeneratedRegex(@"^(.+)#(\d+)-(\d+)$", RegexOptions.Singleline)]
    private static partial Regex Offsets();
}
