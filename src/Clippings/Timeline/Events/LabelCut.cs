namespace Clippings;

/// <summary>Where a label may end short of its clause.</summary>
internal static class LabelCut
{
    /// <summary>True where the first words of a predicate can stand without the rest.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words of the predicate.</param>
    /// <param name="count">How many would stay.</param>
    public static bool MayEnd(DatedSentence sentence, IReadOnlyList<int> words, int count)
    {
        var end = count - 1;
        while (end > 0 && sentence.Words.IsQuoteMark(words[end]))
            end--;
        var (last, next) = (sentence.Words.Tag(words[end]), sentence.Words.Tag(words[count]));
        if (IsDangling(last) || last is PennTag.JJR or PennTag.JJS || !BeginsAnother(next) || sentence.Words.Lower(words[end]) is "not" or "n't" or "many" or "much" or "such" or "so" or "as" or "both" or "either" or "all")
            return false;
        if (IsUnfinished(sentence.Words, words, end))
            return false;
        // "due | to", "for engaging | in"
        if (sentence.Words.Lower(words[end]) is "due" or "according" or "prior" or "up" || (last == PennTag.VBG && end > 0 && sentence.Words.Tag(words[end - 1]) == PennTag.IN))
            return false;
        // "after receiving | written answers"
        if (last == PennTag.VBG && next is PennTag.VBN or PennTag.VBG)
            return false;
        // "is expected | to", "refused | to": a verb that takes another.
        if (next == PennTag.TO && count + 1 < words.Count && sentence.Words.Tag(words[count + 1]) == PennTag.VB)
            return last is PennTag.NN or PennTag.NNS or PennTag.NNP && count > 2 && !IsMadeTo(sentence.Words, words, end);
        // "asserting | that"
        if (sentence.Words.Lower(words[count]) == "that" && last is PennTag.VBG or PennTag.VB or PennTag.VBD or PennTag.VBZ or PennTag.VBP)
            return false;
        // "is | in Rome", "was | by": nothing is said yet.
        if (count == 1 || last is PennTag.MD or PennTag.VBZ or PennTag.VBP || sentence.Words.Lower(words[count - 1]) is "was" or "were" or "be" or "been" or "had" or "being")
            return false;
        // "the working | and middle class"
        if (next == PennTag.CC && last is PennTag.JJ or PennTag.VBG)
            return false;
        // "one | of", "a number | of"
        return !(sentence.Words.Lower(words[count]) == "of" && (last is PennTag.CD || IsMeasure(sentence.Words.Lower(words[count - 1]))));
    }

    // "causes prices | to rise", "asked envoys | to leave": what the object does.
    private static bool IsMadeTo(ClauseWords words, IReadOnlyList<int> taken, int end)
    {
        while (end > 0 && ClauseSubject.IsInPhrase(words.Tag(taken[end])) && words.Tag(taken[end]) is not (PennTag.VBG or PennTag.VBN))
            end--;
        return words.Lower(taken[end]) is "cause" or "causes" or "caused" or "causing" or "allow" or "allows" or "allowed" or "allowing" or "want" or "wants" or "wanted" or "ask" or "asks" or "asked" or "asking"
            or "tell" or "tells" or "told" or "urge" or "urges" or "urged" or "urging" or "expect" or "expects" or "expected" or "force" or "forces" or "forced" or "forcing" or "lead" or "leads" or "led" or "get" or "gets" or "got"
            or "help" or "helps" or "helped" or "order" or "orders" or "ordered" or "require" or "requires" or "required" or "encourage" or "encouraged" or "persuade" or "persuaded" or "prompt" or "prompted" or "invite" or "invited"
            or "permit" or "permits" or "permitted" or "enable" or "enables" or "enabled" or "push" or "pushed" or "convince" or "convinced" or "instruct" or "instructed";
    }

    // "became the best-funded | super": an article, and no noun yet.
    private static bool IsUnfinished(ClauseWords words, IReadOnlyList<int> taken, int end)
    {
        while (end > 0 && words.Tag(taken[end]) is PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.VBN or PennTag.VBG or PennTag.HYPH or PennTag.RB or PennTag.RBS)
            end--;
        return words.Tag(taken[end]) is PennTag.DT && words.Lower(taken[end]) is "a" or "an" or "the";
    }

    /// <summary>True for a noun that says nothing without what it is of: "a number of", "a flurry of".</summary>
    public static bool IsMeasure(string noun) =>
        noun is "number" or "numbers" or "series" or "lot" or "lots" or "part" or "kind" or "kinds" or "sort" or "group" or "groups" or "majority" or "all" or "most" or "some" or "many" or "member" or "members" or "flurry"
            or "wave" or "string" or "spate" or "host" or "range" or "couple" or "pair" or "handful" or "dozens" or "hundreds" or "thousands" or "millions" or "scores" or "rest" or "half" or "round" or "set" or "type" or "piece";

    /// <summary>True for a word that no phrase ends with.</summary>
    public static bool IsDangling(PennTag? tag) =>
        tag is PennTag.DT or PennTag.PDT or PennTag.IN or PennTag.TO or PennTag.CC or PennTag.PRPS or PennTag.POS or PennTag.HYPH or PennTag.Dollar or PennTag.WDT or PennTag.WP or PennTag.WPS
            or PennTag.WRB or PennTag.MD or PennTag.AFX or PennTag.Comma or PennTag.Colon or PennTag.OpenQuote or PennTag.OpenBracket or PennTag.SYM;

    private static bool BeginsAnother(PennTag? tag) =>
        tag is PennTag.IN or PennTag.TO or PennTag.CC or PennTag.Comma or PennTag.Colon or PennTag.WDT or PennTag.WP or PennTag.WRB or PennTag.VBN or PennTag.RB or PennTag.OpenBracket or PennTag.Stop;
}
