namespace Clippings;

/// <summary>To Ann Lee, the bridge is "a ruin"; because, for her, "it is a ruin": to whom something seems so, the words are theirs.</summary>
internal static class OpinionRule
{
    private const int Reach = 12;
    private const double Confidence = 0.7;

    public static Attribution? Try(QuoteSite site)
    {
        var frame = site.Frame;
        for (var comma = site.At - 1; comma >= Math.Max(2, site.At - Reach); comma--)
        {
            if (frame.ClassAt(comma) is LexemeClass.Reporting or LexemeClass.Quote or LexemeClass.Semicolon && frame.PhraseAt(comma) is null)
                return null;
            if (frame.ClassAt(comma) == LexemeClass.Comma && Holder(frame, comma - 1) is { } holder)
                return new Attribution(frame, holder, null, QuoteRule.Subject, Confidence);
        }

        return null;
    }

    private static NounPhrase? Holder(SentenceFrame frame, int last)
    {
        if (frame.PhraseAt(last) is not { Kind: NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Pronoun } phrase || phrase.Last != last || frame.LowerAt(phrase.First) is "it")
            return null;
        var before = phrase.First - 2;
        return frame.LowerAt(before + 1) is "to" or "for" && (before < 0 || frame.ClassAt(before) is LexemeClass.Subordinator or LexemeClass.Conjunction or LexemeClass.Comma or LexemeClass.Dash) ? phrase : null;
    }
}
