namespace Clippings;

/// <summary>"…" — Ann Lee: a name behind a dash signs the words, on the same line or the next.</summary>
internal static class SignatureRule
{
    public static Attribution? Try(QuoteSite site)
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
