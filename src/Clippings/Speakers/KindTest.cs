namespace Clippings;

/// <summary>Tells a quotation that is a clause from one that is a fragment.</summary>
internal static class KindTest
{
    private const int FewestWords = 3;

    public static QuoteKind Of(string text, QuotedSpan span)
    {
        var none = 0;
        var words = Lexer.Cut(text, new TextSpan(span.Start, span.End), [], ref none);
        words.RemoveAll(w => w.Lower.Length == 0 && w.Class is not LexemeClass.Comma);
        if (words.Count < FewestWords)
            return QuoteKind.Fragment;
        return HasSubject(words) && (words.Skip(1).Any(IsFinite) || IsPronounWithVerb(words)) ? QuoteKind.Full : QuoteKind.Fragment;
    }

    // A predicate begins with its verb; a printed capital shows that the sentence was quoted from its start.
    private static bool HasSubject(List<Lexeme> words)
    {
        var first = words[0];
        if (first.Class is LexemeClass.Auxiliary or LexemeClass.Verb or LexemeClass.Reporting or LexemeClass.Adverb)
            return first.Capital;
        return first.Capital || first.Class is LexemeClass.Pronoun or LexemeClass.Determiner or LexemeClass.PossessivePronoun or LexemeClass.Role or LexemeClass.Subordinator or LexemeClass.Conjunction
            || first.Lower is "there" or "it's" or "that's";
    }

    // "It never rains": behind a pronoun a word of no list is its verb.
    private static bool IsPronounWithVerb(List<Lexeme> words)
    {
        var next = words.FindIndex(1, w => w.Class != LexemeClass.Adverb);
        return words[0].Class == LexemeClass.Pronoun && next > 0 && words[next].Class is LexemeClass.Other or LexemeClass.Reporting;
    }

    private static bool IsFinite(Lexeme word) => word.Class switch
    {
        LexemeClass.Auxiliary => word.Lower is not ("be" or "been" or "being" or "having"),
        LexemeClass.Verb => Vocabulary.Verb(word.Lower) is VerbForm.Past or VerbForm.Third or VerbForm.Base,
        LexemeClass.Reporting => ReportingVerbs.Find(word.Lower) is { Form: VerbForm.Past or VerbForm.Third },
        LexemeClass.Possessive => true,
        _ => word.Lower.Contains('\'', StringComparison.Ordinal),
    };
}
