namespace Clippings;

/// <summary>
/// "…," Ann Lee said. The bridge is "safe and sound.": a clause without a cue that ends in quoted words goes on with what the
/// speaker before it in the paragraph said, unless it has a person of its own for its subject.
/// </summary>
internal static class CarriedRule
{
    private const double Confidence = 0.7;

    public static Attribution? Try(QuoteSite site)
    {
        var (frame, last) = (site.Frame, site.Quote - 1);
        if (frame.Cues.Count > 0 || site.At == 0 || frame.ClassAt(site.At + 1) != LexemeClass.Stop || site.FrameIndex == 0 || last < 0)
            return null;
        var before = site.Frames[site.FrameIndex - 1];
        return before.Paragraph == frame.Paragraph && Holds(before, last) && !HasPerson(frame, site.At)
            && site.Decided[last] is { Confidence: >= 0.88, Rule: QuoteRule.After or QuoteRule.Inverted or QuoteRule.Before or QuoteRule.Continuation } earlier
            ? earlier with { Rule = QuoteRule.Continuation, Confidence = Confidence }
            : null;
    }

    private static bool Holds(SentenceFrame frame, int quote) => frame.Lexemes.Any(lexeme => lexeme.Quote == quote);

    private static bool HasPerson(SentenceFrame frame, int until) =>
        frame.Phrases.Any(phrase => phrase.Last < until && frame.ClassAt(phrase.First - 1) != LexemeClass.Preposition
            && (phrase.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Group || (phrase.Kind == NounPhraseKind.Pronoun && frame.LowerAt(phrase.First) is not ("it" or "this" or "that"))));
}
