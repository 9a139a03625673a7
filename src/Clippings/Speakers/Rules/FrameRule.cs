namespace Clippings;

/// <summary>Those "…" rules are over, the mayor said; a cue that closes the sentence frames all of it.</summary>
internal static class FrameRule
{
    public static Attribution? Try(QuoteSite site)
    {
        var frame = site.Frame;
        for (var c = frame.Cues.Count - 1; c >= 0; c--)
        {
            var cue = frame.Cues[c];
            if (cue.First < site.At)
                return null;
            if (cue.Weak || cue.Speaker is null || cue.Speaker.First < site.At)
                continue;
            if (cue.Form == CueForm.Prepositional)
                return new Attribution(frame, cue.Speaker, cue, QuoteRule.AccordingTo, 0.85);
            if (cue.Form is CueForm.Finite && frame.ClassAt(cue.Speaker.First - 1) is LexemeClass.Comma or LexemeClass.Dash or LexemeClass.Quote)
                return new Attribution(frame, cue.Speaker, cue, QuoteRule.Frame, 0.85);
        }

        return null;
    }
}
