using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>"SMITH: …": a turn of a transcript begins with its speaker, inside the marks or with no marks about it.</summary>
internal static partial class TranscriptRule
{
    public static Attribution? Try(QuoteSite site) =>
        Labelled(site, site.Span.Start, site.Span.End, 0.95) ?? (TurnStart(site) is { } start ? Labelled(site, start, site.Span.Start, 0.9) : null);

    private static Attribution? Labelled(QuoteSite site, int start, int end, double confidence)
    {
        var label = Label().Match(site.Text, start, Math.Min(end - start, LongestLabel));
        return label.Success
            ? new Attribution(site.Frame, null, null, QuoteRule.Transcript, confidence, new TextSpan(label.Index, label.Index + label.Groups[1].Length))
            : null;
    }

    // Where the paragraph begins, a stray mark before the label passed over.
    private static int? TurnStart(QuoteSite site)
    {
        var f = site.FrameIndex;
        for (var steps = 0; steps < LongestTurn && f > 0 && !site.Frames[f].IsFirst; steps++)
            f--;
        if (!site.Frames[f].IsFirst)
            return null;
        var start = site.Frames[f][0].Start;
        return site.Frames[f].ClassAt(0) == LexemeClass.Mark ? start + 1 : start;
    }

    private const int LongestLabel = 50;

    // Sentences looked back over; the bound keeps the reading linear in the text.
    private const int LongestTurn = 40;

    [GeneratedRegex(@"\G([A-Z][A-Z.'’\-]{1,50}(?: [A-Z][A-Z.'’\-]{1,50}){0,3}): ", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
