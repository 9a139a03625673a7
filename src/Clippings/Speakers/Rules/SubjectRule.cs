namespace Clippings;

/// <summary>No cue in the sentence: the subject of the clause speaks, if it can.</summary>
internal static class SubjectRule
{
    public static Attribution? Try(QuoteSite site)
    {
        var frame = site.Frame;
        var nearest = Nearest(frame, site.At);
        var subject = nearest is { Kind: NounPhraseKind.Name } ? nearest : SubjectFinder.OfClause(frame, 0, site.At) ?? nearest;
        return subject is null ? null : new Attribution(frame, subject, null, QuoteRule.Subject, 0.5);
    }

    /// <summary>The subject of the last clause that begins before a lexeme.</summary>
    public static NounPhrase? Nearest(SentenceFrame frame, int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Auxiliary && SubjectFinder.Before(frame, i) is { MaySpeak: true } subject)
                return subject;
        }

        return null;
    }
}
