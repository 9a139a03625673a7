namespace Clippings;

/// <summary>Tells a quotation that is a clause from one that is a fragment.</summary>
internal static class KindTest
{
    private const int FewestWords = 3;

    public static QuoteKind Of(string text, QuotedSpan span)
    {
        var none = 0;
        var words = Lexer.Cut(text, new TextSpan(span.Start, span.End), [], ref none);
        words.RemoveAll(w => w.Lower.Length == 0 && w.Class is not WordClass.Comma);
        if (words.Count < FewestWords)
            return QuoteKind.Fragment;
        return HasSubject(words) && words.Skip(1).Any(IsFinite) ? QuoteKind.Full : QuoteKind.Fragment;
    }

    // A predicate begins with its verb; a printed capital shows that the sentence was quoted from its start.
    private static bool HasSubject(List<Lexeme> words)
    {
        var first = words[0];
        if (first.Class is WordClass.Auxiliary or WordClass.Verb or WordClass.Reporting or WordClass.Adverb)
            return first.Capital;
        return first.Capital || first.Class is WordClass.Pronoun or WordClass.Determiner or WordClass.PossessivePronoun or WordClass.Role or WordClass.Subordinator or WordClass.Conjunction
            || first.Lower is "there" or "it's" or "that's";
    }

    private static bool IsFinite(Lexeme word) => word.Class switch
    {
        WordClass.Auxiliary => word.Lower is not ("be" or "been" or "being" or "having"),
        WordClass.Verb => Vocabulary.Verb(word.Lower) is VerbForm.Past or VerbForm.Third or VerbForm.Base,
        WordClass.Reporting => ReportingVerbs.Find(word.Lower) is { Form: VerbForm.Past or VerbForm.Third },
        WordClass.Possessive => true,
        _ => word.Lower.Contains('\'', StringComparison.Ordinal),
    };
}
