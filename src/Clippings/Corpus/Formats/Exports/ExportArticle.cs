using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Gathers what an export prints of one article.</summary>
internal sealed partial class ExportArticle
{
    private const int ShortestParagraph = 160;

    private readonly Dictionary<string, string> _extra = new(StringComparer.Ordinal);
    private readonly List<(string Text, LineRole? Role)> _paragraphs = [];

    /// <summary>Its title.</summary>
    public string? Headline { get; set; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; set; }

    /// <summary>The part of the paper.</summary>
    public string? Section { get; set; }

    /// <summary>Its language, a BCP 47 tag.</summary>
    public string? Language { get; set; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; private set; }

    private string? Byline { get; set; }

    private int? Words { get; set; }

    /// <summary>Takes what a labelled line states; the first of a kind holds.</summary>
    public void Take(ExportLabel label)
    {
        var value = ExportBlock.OneLine(label.Value);
        if (value.Length == 0)
            return;
        switch (label.Field)
        {
            case ExportField.Headline:
                Headline ??= value;
                break;
            case ExportField.Byline:
                Sign(value);
                break;
            case ExportField.Section:
                Section ??= value;
                break;
            case ExportField.Length:
                Measure(value);
                break;
            case ExportField.Highlight:
                Add(label.Value, LineRole.Deck);
                break;
            case ExportField.Correction:
                Add(label.Value, LineRole.Correction);
                break;
            default:
                Note(label.Key, value);
                break;
        }

        if (label.Field == ExportField.Language)
            Language ??= ExportLanguages.Tag(value);
    }

    /// <summary>Takes the line that prints the day, and the edition behind it.</summary>
    public void Date(ExportDate date)
    {
        Published ??= date.Day;
        Note("edition", date.Rest);
    }

    /// <summary>Takes a byline, without its "By".</summary>
    public void Sign(string byline)
    {
        if (byline.Length > 0)
            Byline ??= By().Replace(byline, "");
    }

    /// <summary>Takes the length as printed, "355 words".</summary>
    public void Measure(string length)
    {
        Note("length", length);
        // Where a script has no spaces its characters are counted.
        if (Counted().Match(length) is { Success: true } words && !words.Groups["unit"].Value.Any(c => c >= '\u3000'))
            Words ??= int.TryParse(words.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Takes something else that is stated.</summary>
    public void Note(string key, string value)
    {
        if (value.Length > 0)
            _extra.TryAdd(key, value);
    }

    /// <summary>Adds a paragraph; the breaks of its lines stay.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="role">What it is for; null where its words decide.</param>
    public void Add(string text, LineRole? role = null)
    {
        var paragraph = ExportBlock.Lines(text);
        // A paragraph of an export is no caption and no credit, whatever it reads like.
        if (paragraph.Length > 0)
            _paragraphs.Add((paragraph, role ?? (paragraph.Length >= ShortestParagraph ? LineRole.Body : null)));
    }

    /// <summary>The article: the title, the summary, the text, a correction; blank where there is none of these.</summary>
    public ExtractedArticle Finish()
    {
        var text = new StringBuilder();
        var roles = new Dictionary<int, LineRole>();
        var line = 1;
        foreach (var (paragraph, role) in Ordered())
        {
            var breaks = paragraph.AsSpan().Count('\n');
            for (var i = 0; role is { } decided && i <= breaks; i++)
                roles.Add(line + i, decided);
            text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph);
            line += breaks + 2;
        }

        return new(text.ToString(), roles)
        {
            Headline = Headline,
            Outlet = Outlet,
            Byline = Byline,
            Section = Section,
            Language = Language,
            Published = Published,
            PublishedFrom = DateSource.Metadata,
            PublishedEvidence = "printed in the export's own header",
            Words = Words,
            Extra = _extra,
        };
    }

    // A summary stands under the title, wherever the export prints it; a correction stands last.
    private IEnumerable<(string Text, LineRole? Role)> Ordered()
    {
        var story = _paragraphs.OrderBy(paragraph => paragraph.Role switch { LineRole.Deck => 0, LineRole.Correction => 2, _ => 1 });
        return Headline is { Length: > 0 } headline ? story.Prepend((headline, LineRole.Headline)) : story;
    }

    [GeneratedRegex(@"^(?:By|BY|by|Von|VON|von|Par|PAR|par|Por|POR|por|Door|DOOR|door)\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex By();

    [GeneratedRegex(@"^(?<number>\d{1,3}(?:[.,]\d{3})+|\d{1,7})\s*(?<unit>\p{L}*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Counted();
}
