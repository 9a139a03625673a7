namespace Clippings;

/// <summary>Tells speech from titles of works, nicknames and words held at a distance. In doubt it is speech.</summary>
internal static class SpeechTest
{
    private const int LongestScareQuote = 3;

    private static readonly HashSet<string> Naming =
        ["so-called", "nicknamed", "nickname", "titled", "entitled", "named", "headlined", "subtitled", "codenamed", "code-named", "dubbed", "styled", "billed", "moniker", "hashtag"];

    // What stands written on a thing is quoted from it.
    private static readonly HashSet<string> Inscribing =
        ["labeled", "labelled", "marked", "stamped", "inscribed", "reading", "saying", "proclaiming", "declaring"];

    /// <param name="site">The quotation.</param>
    /// <param name="attribution">Who says it.</param>
    /// <param name="earlier">What was found for the quotations before it.</param>
    public static bool IsSpeech(QuoteSite site, Attribution? attribution, ReadOnlySpan<bool> earlier)
    {
        if (ReportTest.FramesSentence(site, attribution))
            return true;
        if (TitleTest.IsProgramme(site) && !ReportTest.IsInClause(site, attribution))
            return false;
        if (ReportTest.IsReported(site, attribution) || (attribution?.Cue is not null && JoinedTo(site) is { } joined && earlier[joined]))
            return true;
        var frame = site.Frame;
        var before = frame.LowerAt(site.At - 1);
        if (Naming.Contains(before) || (before == "as" && frame.LowerAt(site.At - 2) is "known"))
            return false;
        if (Inscribing.Contains(before))
            return true;
        return !TitleTest.IsWork(site, attribution) && !IsDistanced(site, attribution, earlier);
    }

    // A few words without a cue, as a name or an adjective stands, or beside others held at a distance.
    private static bool IsDistanced(QuoteSite site, Attribution? attribution, ReadOnlySpan<bool> earlier)
    {
        if (attribution is not (null or { Cue: null, Rule: QuoteRule.Subject or QuoteRule.SameSentence }) || KindTest.Of(site.Text, site.Span) == QuoteKind.Full)
            return false;
        if (attribution is { Rule: QuoteRule.SameSentence })
            return !earlier[PreviousInSentence(site)!.Value];
        return site.Words.Count(' ') < LongestScareQuote && (attribution is null || IsModifier(site));
    }

    // 'the "word" clause', 'Ohio "word club"': the quotation stands as an adjective, or is the noun of a name.
    private static bool IsModifier(QuoteSite site)
    {
        var (frame, at) = (site.Frame, site.At);
        return (frame.ClassAt(at - 1) == LexemeClass.Name && !BeginsWithVerb(site))
            || (frame.ClassAt(at - 1) is LexemeClass.Determiner or LexemeClass.Other or LexemeClass.PossessivePronoun or LexemeClass.Possessive && frame.PhraseAt(at + 1) is { Kind: not NounPhraseKind.Pronoun })
            || (frame.LowerAt(at - 1) is "a" or "an" && IsRelative(frame, at + 1));
    }

    // Mills "got off": the words go on with the sentence.
    private static bool BeginsWithVerb(QuoteSite site)
    {
        var space = site.Words.IndexOf(' ');
        var first = site.Words[..(space < 0 ? site.Words.Length : space)].ToString().ToLowerInvariant();
        return Vocabulary.Verb(first) is not null || Vocabulary.ClosedClass(first) == LexemeClass.Auxiliary || ReportingVerbs.Find(first) is not null;
    }

    // 'a "word club" that meets': a term, and what it means.
    private static bool IsRelative(SentenceFrame frame, int at) =>
        (frame.ClassAt(at) == LexemeClass.Comma ? frame.LowerAt(at + 1) : frame.LowerAt(at)) is "that" or "which" or "who" or "where";

    // “…” and “…”, “…,” “…” and a “…”
    private static int? JoinedTo(QuoteSite site)
    {
        var i = site.At - 1;
        while (site.Frame.ClassAt(i) is LexemeClass.Determiner or LexemeClass.Conjunction or LexemeClass.Comma)
            i--;
        return i < site.At - 1 && i >= 0 && site.Frame.ClassAt(i) == LexemeClass.Quote ? site.Frame[i].Quote : null;
    }

    private static int? PreviousInSentence(QuoteSite site)
    {
        for (var i = site.At - 1; i >= 0; i--)
        {
            if (site.Frame.ClassAt(i) == LexemeClass.Quote)
                return site.Frame[i].Quote;
        }

        return null;
    }
}
