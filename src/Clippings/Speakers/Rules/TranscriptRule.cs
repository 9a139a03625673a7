using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>"SMITH: …": a turn of a transcript begins with its speaker, inside the marks.</summary>
internal static partial class TranscriptRule
{
    public static Attribution? Try(QuoteSite site)
    {
        var end = Math.Min(site.Span.End, site.Span.Start + LongestLabel);
        var label = Label().Match(site.Text, site.Span.Start, end - site.Span.Start);
        return label.Success
            ? new Attribution(site.Frame, null, null, QuoteRule.Transcript, 0.95, new TextSpan(label.Index, label.Index + label.Groups[1].Length))
            : null;
    }

    private const int LongestLabel = 50;

    [GeneratedRegex(@"\G([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}): ")]
    private static partial Regex Label();
}
