namespace Clippings;

/// <summary>How the paragraphs of a story are set, which tells what a line without a full stop can be.</summary>
internal sealed class StoryShape
{
    private const double MostUnstopped = 0.3;
    private readonly string[] _texts;
    private readonly IReadOnlyList<Line> _lines;
    private readonly bool _isPunctuated;
    private readonly bool _isCurly;

    private StoryShape(string[] texts, IReadOnlyList<Line> lines, bool isPunctuated, bool isCurly) =>
        (_texts, _lines, _isPunctuated, _isCurly) = (texts, lines, isPunctuated, isCurly);

    public static StoryShape Of(string[] texts, IReadOnlyList<Line> lines)
    {
        var stopped = texts.Count(t => ".!?:;…”\"’')".Contains(t[^1], StringComparison.Ordinal));
        var curly = texts.Count(t => t.Contains('’', StringComparison.Ordinal));
        var straight = texts.Count(t => t.Contains('\'', StringComparison.Ordinal));
        return new(texts, lines, texts.Length - stopped <= Math.Max(2, texts.Length * MostUnstopped), curly > 2 * straight);
    }

    /// <summary>True for a line inside the story that is a link to another.</summary>
    public bool IsLink(int i) => StandsAlone(i)
        && ((_isPunctuated && RelatedLinks.LooksLikeTitle(_texts[i])) || RelatedLinks.LooksLikeAlienQuestion(_texts[i], _isCurly));

    /// <summary>True for a line under a "Read more" label: anything but a paragraph of prose.</summary>
    public bool IsListItem(int i) =>
        _texts[i][^1] is not ('.' or '”' or '"') || _texts[i].AsSpan().Count(' ') < 12;

    // Inside a block of lines, a line without a full stop is a paragraph that the source broke.
    private bool StandsAlone(int i) =>
        (i == 0 || _lines[i].Number > _lines[i - 1].Number + 1) && (i == _lines.Count - 1 || _lines[i + 1].Number > _lines[i].Number + 1);
}
