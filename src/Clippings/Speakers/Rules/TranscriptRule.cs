using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>"SMITH: …": a turn of a transcript begins with its speaker, inside the marks or with no marks about it.</summary>
internal static partial class TranscriptRule
{
    public static Attribution? Try(QuoteSite site)
    {
        return Labelled(site, site.Span.Start, site.Span.End, 0.95) ?? Labelled(site, TurnStart(site), site.Span.Start, 0.9);
    }

    private static Attribution? Labelled(QuoteSite site, int start, int end, double confidence)
    {
        var label = Label().Match(site.Text, start, Math.Min(end - start, LongestLabel));
        return label.Success
            ? new Attribution(site.Frame, null, null, QuoteRule.Transcript, confidence, new TextSpan(label.Index, label.Index + label.Groups[1].Length))
            : null;
    }

    // Where the paragraph begins, a stray mark before the label passed over.
    private static int TurnStart(QuoteSite site)
    {
        var f = site.FrameIndex;
        while (f > 0 && !site.Frames[f].IsFirst)
            f--;
        var start = site.Frames[f][0].Start;
        return site.Frames[f].ClassAt(0) == LexemeClass.Mark ? start + 1 : start;
    }

    private const int LongestLabel = 50;

    [GeneratedRegex(@"\G([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}): ")]
    private static partial Regex Label();
}
