namespace Clippings;

/// <summary>
/// Gives each quotation of an article its speaker: the rules in order, first those that look at its own sentence,
/// then those that carry a speaker over from a neighbour.
/// </summary>
internal static class QuoteAttributor
{
    private static readonly Func<QuoteSite, Attribution?>[] OwnSentence =
    [
        TranscriptRule.Try,
        SignatureRule.Try,
        AgentRule.Try,
        AfterRule.Try,
        SpeechPlaceRule.Try,
        ColonRule.Try,
        OpinionRule.Try,
        NounRule.Try,
        BeforeRule.Try,
        FrameRule.Try,
        SameSentenceRule.Try,
    ];

    private static readonly Func<QuoteSite, Attribution?>[] Neighbours =
    [
        StandaloneRule.Try,
        SameSentenceRule.Try,
        CarriedRule.Try,
        SubjectRule.Try,
    ];

    public static bool[] TellSpeech(string text, IReadOnlyList<SentenceFrame> frames, IReadOnlyList<QuotedSpan> quotes, Attribution?[] decided)
    {
        var speech = new bool[quotes.Count];
        foreach (var site in Sites(text, frames, quotes, decided))
            speech[site.Quote] = SpeechTest.IsSpeech(site, decided[site.Quote], speech);
        return speech;
    }

    public static Attribution?[] Attribute(string text, IReadOnlyList<SentenceFrame> frames, IReadOnlyList<QuotedSpan> quotes)
    {
        var decided = new Attribution?[quotes.Count];
        foreach (var rules in new[] { OwnSentence, Neighbours })
        {
            foreach (var site in Sites(text, frames, quotes, decided))
            {
                if (decided[site.Quote] is null)
                    decided[site.Quote] = First(rules, site);
            }
        }

        return decided;
    }

    private static Attribution? First(Func<QuoteSite, Attribution?>[] rules, QuoteSite site)
    {
        foreach (var rule in rules)
        {
            if (rule(site) is { } attribution)
                return attribution;
        }

        return null;
    }

    private static IEnumerable<QuoteSite> Sites(string text, IReadOnlyList<SentenceFrame> frames, IReadOnlyList<QuotedSpan> quotes, Attribution?[] decided)
    {
        for (var f = 0; f < frames.Count; f++)
        {
            for (var i = 0; i < frames[f].Count; i++)
            {
                if (frames[f].ClassAt(i) == LexemeClass.Quote)
                    yield return new QuoteSite(text, frames, f, i, quotes[frames[f][i].Quote], decided);
            }
        }
    }
}
