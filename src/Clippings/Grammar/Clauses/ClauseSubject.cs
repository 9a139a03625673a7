namespace Clippings;

/// <summary>Finds the subject of a main verb: from the start of the sentence, past what stands before it.</summary>
internal sealed partial class ClauseSubject
{
    private readonly ClauseWords _words;
    private readonly int _verb;
    private readonly IReadOnlyCollection<int> _embedded;
    private ClausePhrase? _last;

    private ClauseSubject(ClauseWords words, MainVerb verb)
    {
        _words = words;
        _verb = verb.Index;
        _embedded = verb.Embedded;
    }

    /// <summary>The subject of a sentence's main verb; null where none is printed.</summary>
    public static ClausePhrase? Of(ClauseWords words, MainVerb verb)
    {
        var subject = new ClauseSubject(words, verb);
        return verb.Subject ?? subject.BehindQuotation() ?? subject.RightBefore() ?? subject.FromStart() ?? subject.Behind() ?? subject._last;
    }

    /// <summary>The noun phrase that stands right before a verb, else right behind it.</summary>
    public static ClausePhrase? Beside(ClauseWords words, int verb) => Before(words, verb) ?? ClausePhrase.At(words, verb + 1);

    /// <summary>The noun phrase that stands right before a verb; null where none does.</summary>
    public static ClausePhrase? Before(ClauseWords words, int verb)
    {
        var end = verb - 1;
        while (words.Tag(end) is PennTag.RB or PennTag.MD or PennTag.POS)
            end--;
        return EndingAt(words, end, words.IsApart);
    }

    /// <summary>The noun phrase that ends at a word; null where none does.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="end">Index of its last word.</param>
    /// <param name="isOutside">True for a word that no phrase goes back over.</param>
    public static ClausePhrase? EndingAt(ClauseWords words, int end, Func<int, bool> isOutside)
    {
        var first = end;
        while (first >= 0 && !isOutside(first) && IsInPhrase(words.Tag(first)))
            first--;
        return first < end && ClausePhrase.At(words, first + 1) is { } before && before.Last >= end - 1 ? before : null;
    }

    /// <summary>True for a tag that may stand inside a noun phrase.</summary>
    public static bool IsInPhrase(PennTag? tag) =>
        tag is PennTag.DT or PennTag.PDT or PennTag.PRPS or PennTag.PRP or PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.CD or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS
            or PennTag.POS or PennTag.HYPH or PennTag.VBG or PennTag.VBN or PennTag.Dollar or PennTag.RB or PennTag.RBR or PennTag.RBS or PennTag.AFX or PennTag.FW or PennTag.SYM or PennTag.GW or PennTag.ADD;

    // "…," said Victor Cha.
    private ClausePhrase? BehindQuotation() =>
        _words.Tag(_verb - 1) == PennTag.CloseQuote && ReportingVerbs.Find(_words.Lower(_verb)) is not null ? ClausePhrase.At(_words, _verb + 1) : null;

    // A pronoun, "there" or "who" right before the verb; or, of an auxiliary in front, what stands behind it.
    private ClausePhrase? RightBefore()
    {
        var before = _verb - 1;
        while (before >= 0 && (_words.Tag(before) == PennTag.RB || _words.IsApart(before)))
            before--;
        if (_words.Tag(before) == PennTag.PRP && IsSubjectPronoun(before))
            return new ClausePhrase(before);
        if (_words.Tag(before) == PennTag.EX)
            return new ClausePhrase(before);
        if (IsAuxiliary() && (before < 0 || _words.Tag(before) is PennTag.WRB or PennTag.WP or PennTag.WDT or PennTag.Comma or PennTag.CC or PennTag.Colon) && Inverted() is { } inverted
            && (_words.Tag(before) == PennTag.WRB || _words.Tag(inverted.First) == PennTag.PRP || _words.Lower(_words.Count - 1) == "?"))
            return inverted;
        return _words.Tag(before) is PennTag.WP or PennTag.WDT ? new ClausePhrase(before) : null;
    }

    private bool IsSubjectPronoun(int i)
    {
        var lower = _words.Lower(i);
        if (lower is "him" or "them" or "me" or "us" || lower.EndsWith("self", StringComparison.Ordinal) || lower.EndsWith("selves", StringComparison.Ordinal))
            return false;
        // "seeing it is": what is seen.
        if (_words.Tag(i - 1) == PennTag.VBG && IsFirst(i - 1))
            return false;
        // "everything around you is": an object of a preposition; "Orr and she are": joined to another.
        return !(lower is "you" or "it" or "her" && _words.Tag(i - 1) is PennTag.IN or PennTag.TO && !Subordination.IsPossible(_words, i - 1))
            && !(_words.Tag(i - 1) == PennTag.CC && _words.Tag(i - 2) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.PRP);
    }

    private bool IsAuxiliary() =>
        _words.Tag(_verb) == PennTag.MD || _words.Lower(_verb) is "is" or "are" or "was" or "were" or "do" or "did" or "does" or "has" or "have" or "had" or "'s";

    private ClausePhrase? Inverted()
    {
        var first = _verb + 1;
        while (_words.Tag(first) == PennTag.RB)
            first++;
        return ClausePhrase.At(_words, first) is { } phrase && _words.Tag(phrase.First) is not (PennTag.JJ or PennTag.VBN or PennTag.RB or PennTag.CD)
            && (_words.Tag(phrase.First) == PennTag.PRP || _words.Tag(phrase.Last + 1) is PennTag.VB or PennTag.VBN or PennTag.VBG or PennTag.DT or PennTag.JJ or PennTag.IN or PennTag.RB) ? phrase : null;
    }

    // "said Ann Lee", "there is a mistake", "Also found is a letter"
    private ClausePhrase? Behind()
    {
        var before = _verb - 1;
        while (before >= 0 && _words.Tag(before) == PennTag.RB)
            before--;
        var first = _verb + 1;
        while (_words.Tag(first) == PennTag.RB)
            first++;
        var may = IsAuxiliary() || ReportingVerbs.Find(_words.Lower(_verb)) is not null || _words.IsApart(before) || _words.Tag(before) is PennTag.Comma or PennTag.CloseQuote or PennTag.CC;
        return may ? ClausePhrase.At(_words, first) : null;
    }
}
