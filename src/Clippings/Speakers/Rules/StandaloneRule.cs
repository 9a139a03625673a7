namespace Clippings;

/// <summary>
/// A quotation that is a sentence by itself: the speaker of the quotation before it, else of the one after it in the
/// paragraph, else the subject of the sentence before.
/// </summary>
internal static class StandaloneRule
{
    public static Attribution? Try(QuoteSite site)
    {
        if (site.Frame.Cues.Count > 0 && !IsAlone(site))
            return null;
        return Before(site, sameParagraph: true) ?? (IsAlone(site) ? After(site) ?? Introduced(site) ?? Before(site, sameParagraph: false) : null);
    }

    public static bool IsAlone(QuoteSite site)
    {
        foreach (var lexeme in site.Frame.Lexemes)
        {
            if (lexeme.Class is not (LexemeClass.Quote or LexemeClass.Stop or LexemeClass.Comma or LexemeClass.Dash or LexemeClass.Mark))
                return false;
        }

        return true;
    }

    private static Attribution? Before(QuoteSite site, bool sameParagraph)
    {
        if (!IsAlone(site) && (site.At > 0 || site.Frame.Cues.Count > 0))
            return null;
        var last = site.Quote - 1;
        if (last < 0 || site.Decided[last] is not { } earlier || IsFromHeadline(site, earlier.Frame))
            return null;
        var gap = site.Frame.Paragraph - ParagraphOf(site, last);
        if (sameParagraph && gap == 0)
            return FramesBetween(site, last) <= 2 ? Continue(earlier, 0.9) : null;
        if (sameParagraph)
            return site.Span.Continues ? Continue(earlier, 0.95) : null;
        return gap <= 1 ? Continue(earlier, 0.6) : null;
    }

    private static Attribution Continue(Attribution earlier, double confidence) =>
        earlier with { Rule = QuoteRule.Continuation, Confidence = Math.Min(earlier.Confidence, confidence) };

    private static Attribution? After(QuoteSite site)
    {
        var until = Math.Min(site.Frames.Count, site.FrameIndex + 1 + LookAhead);
        for (var f = site.FrameIndex + 1; f < until && site.Frames[f].Paragraph == site.Frame.Paragraph; f++)
        {
            if (site.Frames[f].ClassAt(0) != LexemeClass.Quote)
                return null;
            if (site.Decided[site.Frames[f][0].Quote] is { Rule: QuoteRule.After or QuoteRule.Inverted } later)
                return later with { Rule = QuoteRule.Anticipation, Confidence = 0.85 };
        }

        return null;
    }

    private static Attribution? Introduced(QuoteSite site)
    {
        if (site.FrameIndex == 0)
            return null;
        var before = site.Frames[site.FrameIndex - 1];
        if (site.Frame.Paragraph - before.Paragraph > 1 || IsFromHeadline(site, before))
            return null;
        var cue = before.Cues.LastOrDefault(c => !c.Weak && c.Speaker is not null && c.Form is CueForm.Finite or CueForm.Inverted);
        var speaker = cue?.Speaker ?? SubjectFinder.OfClause(before, 0, before.Count);
        if (speaker is null || speaker.Kind == NounPhraseKind.Thing)
            return null;
        var near = site.Frame.Paragraph == before.Paragraph;
        return near || !HasQuote(before) ? new Attribution(before, speaker, cue, QuoteRule.Introduction, near ? 0.75 : 0.55) : null;
    }

    private const int LookAhead = 6;

    // A headline tells of the story, and not who speaks its first words.
    private static bool IsFromHeadline(QuoteSite site, SentenceFrame before) => before.Role == LineRole.Headline && site.Frame.Role != LineRole.Headline;

    private static bool HasQuote(SentenceFrame frame) => AfterRule.NextQuote(frame, 0) < frame.Count;

    private static int ParagraphOf(QuoteSite site, int quote) => site.Frames[FrameOf(site, quote)].Paragraph;

    private static int FramesBetween(QuoteSite site, int quote) => site.FrameIndex - FrameOf(site, quote);

    private static int FrameOf(QuoteSite site, int quote)
    {
        for (var f = site.FrameIndex; f >= 0; f--)
        {
            foreach (var lexeme in site.Frames[f].Lexemes)
            {
                if (lexeme.Quote == quote)
                    return f;
            }
        }

        return 0;
    }
}
