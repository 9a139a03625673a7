namespace Clippings;

/// <summary>How the paragraphs of a story are set, which tells what a line without a full stop can be.</summary>
internal sealed class StoryShape
{
    private const string Stops = ".!?:;…”\"’')";
    private const double MostUnstopped = 0.3;
    private const int FewestParagraphs = 6;
    private const int FewestWords = 11;
    private readonly string[] _texts;
    private readonly IReadOnlyList<Line> _lines;
    private readonly bool _isPunctuated;
    private readonly bool _isCurly;
    private readonly int _prose;

    private StoryShape(string[] texts, IReadOnlyList<Line> lines, bool isPunctuated, bool isCurly)
    {
        (_texts, _lines, _isPunctuated, _isCurly) = (texts, lines, isPunctuated, isCurly);
        _prose = texts.Count(IsProse);
    }

    public static StoryShape Of(string[] texts, IReadOnlyList<Line> lines)
    {
        var stopped = texts.Count(IsStopped);
        var curly = texts.Count(t => t.Contains('’', StringComparison.Ordinal));
        var straight = texts.Count(t => t.Contains('\'', StringComparison.Ordinal));
        return new(texts, lines, texts.Length - stopped <= Math.Max(2, texts.Length * MostUnstopped), curly > 2 * straight);
    }

    /// <summary>
    /// True for a line inside the story that is a link to another: the length of a title and no full stop, a paragraph
    /// before and one behind, on a page that shows other marks of a site, or as the only such line of a long story.
    /// Elsewhere it is the story's own: a heading, a paragraph that lost its stop, a sign-off.
    /// </summary>
    /// <param name="i">The line.</param>
    /// <param name="onSite">Whether the lines hold captions, buttons or labelled links.</param>
    public bool IsLink(int i, bool onSite) => StandsAlone(i)
        && ((_isPunctuated && i < _lines.Count - 1 && RelatedLinks.LooksLikeTitle(_texts[i]) && (onSite || StandsOut(i))) || RelatedLinks.LooksLikeAlienQuestion(_texts[i], _isCurly));

    /// <summary>True for a line under a "Read more" label: anything but a paragraph of prose.</summary>
    public bool IsListItem(int i) =>
        _texts[i][^1] is not ('.' or '”' or '"') || _texts[i].AsSpan().Count(' ') < 12;

    private bool StandsOut(int i) => _prose >= FewestParagraphs && IsProse(_texts[i - 1]) && IsProse(_texts[i + 1])
        && Enumerable.Range(1, _texts.Length - 1).All(other => other == i || IsStopped(_texts[other]));

    private static bool IsStopped(string text) => Stops.Contains(text[^1], StringComparison.Ordinal);

    private static bool IsProse(string text) => IsStopped(text) && text.AsSpan().Count(' ') >= FewestWords;

    // Inside a block of lines, a line without a full stop is a paragraph that the source broke.
    private bool StandsAlone(int i) =>
        (i == 0 || _lines[i].Number > _lines[i - 1].Number + 1) && (i == _lines.Count - 1 || _lines[i + 1].Number > _lines[i].Number + 1);
}
