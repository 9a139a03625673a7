namespace Clippings;

/// <summary>"…" — Ann Lee: a name behind a dash signs the words, on the same line or the next.</summary>
internal static class SignatureRule
{
    public static Attribution? Try(QuoteSite site)
    {
        return Signed(site) ?? SignedParagraph(site);
    }

    // A paragraph of quotations and what stands between them is signed as a whole.
    private static Attribution? SignedParagraph(QuoteSite site)
    {
        var (first, last) = (site.FrameIndex, site.FrameIndex);
        while (first > 0 && !site.Frames[first].IsFirst && site.FrameIndex - first < LongestParagraph)
            first--;
        while (last + 1 < site.Frames.Count && !site.Frames[last + 1].IsFirst && last - site.FrameIndex < LongestParagraph)
            last++;
        var end = site.Frames[last];
        if (!site.Frames[first].IsFirst || site.Frames[first].ClassAt(0) != LexemeClass.Quote || site.Frames[first].Paragraph != end.Paragraph)
            return null;
        for (var i = end.Count - 2; i >= Math.Max(0, end.Count - LongestSignature); i--)
        {
            if (end.ClassAt(i) == LexemeClass.Dash && (i == 0 || end.ClassAt(i - 1) == LexemeClass.Quote))
                return Signed(end, i + 1);
        }

        return null;
    }

    // In sentences, and in words and marks.
    private const int LongestParagraph = 20;
    private const int LongestSignature = 12;

    private static Attribution? Signed(QuoteSite site)
    {
        var frame = site.Frame;
        if (frame.ClassAt(site.At + 1) == LexemeClass.Dash)
            return Signed(frame, site.At + 2);
        if (site.At + 1 < frame.Count || site.FrameIndex + 1 >= site.Frames.Count)
            return null;
        var next = site.Frames[site.FrameIndex + 1];
        return next.ClassAt(0) == LexemeClass.Dash && next.Paragraph - frame.Paragraph <= 1 ? Signed(next, 1) : null;
    }

    private static Attribution? Signed(SentenceFrame frame, int at)
    {
        if (frame.PhraseAt(at) is not { Kind: NounPhraseKind.Name or NounPhraseKind.Role } name || name.First != at)
            return null;
        return frame.Cues.Count == 0 && frame.ClassAt(name.Last + 1) is LexemeClass.Stop or LexemeClass.Comma or LexemeClass.Close or LexemeClass.Open
            ? new Attribution(frame, name, null, QuoteRule.Signature, 0.9)
            : null;
    }
}
