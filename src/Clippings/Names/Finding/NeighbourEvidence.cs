using static Clippings.EvidenceWeight;

namespace Clippings;

/// <summary>What the words around a mention tell of its kind.</summary>
internal static class NeighbourEvidence
{
    private const int LongestApposition = 6;

    /// <summary>Weighs the neighbours of a mention.</summary>
    public static NameScores Of(NameCandidate name)
    {
        var s = name.Sentence;
        return (name.Title is null ? default : NameScores.ForPerson(Strong)) + Before(s, name.First, name.Last) + After(s, name.Last) + OfQuoteMarks(s, name);
    }

    private static NameScores Before(NameSentence s, int first, int last)
    {
        var before = s.Lower(first - 1);
        var hasArticle = before is "the" or "a" or "an" or "this" or "our" or "its" or "their";
        var word = hasArticle ? first - 2 : first - 1;
        var scores = OfPreposition(s, word, hasArticle) + NameCues.Of("before", s.Lower(word)) + NameCues.Of("noun", before);
        // "the Ann Lee story": the article belongs to the noun behind the name.
        if (hasArticle && s.TagAt(last + 1) is not (PennTag.NN or PennTag.NNS))
            scores += before == "the" ? new NameScores(-Strong, Weak, 0, 0) : new NameScores(-Strong, 0, 0, Fair);
        return scores;
    }

    private static NameScores OfPreposition(NameSentence s, int i, bool hasArticle) => s.Lower(i) switch
    {
        "in" => hasArticle ? new NameScores(-Weak, 0, Weak, 1) : new NameScores(-Weak, 0, Fair, 0),
        "from" or "to" => NameScores.ForPlace(hasArticle ? 1 : Weak),
        "at" => new NameScores(-Weak, Weak, Weak, 0),
        "by" or "with" or "alongside" => new NameScores(Weak, hasArticle ? Weak : 1, 0, 0),
        "of" => NameCues.Of("of", s.Lower(i - 1)),
        "for" when NameCues.Of("of", s.Lower(i - 1)) is { Place: 0 } cue => cue,
        _ => default,
    };

    private static NameScores After(NameSentence s, int last)
    {
        var next = s.Lower(last + 1);
        return next switch
        {
            "," or "(" or ";" => AfterMark(s, last + 2, next),
            "'s" or "'" => OfOwned(s, last + 2),
            "-" when s.Lower(last + 2) is "based" or "born" or "area" => NameScores.ForPlace(Strong),
            "who" or "whose" or "himself" or "herself" => NameScores.ForPerson(Strong),
            "where" => NameScores.ForPlace(Fair),
            _ => OfVerb(s, last + 1),
        };
    }

    private static NameScores OfVerb(NameSentence s, int next)
    {
        var verb = next;
        while (s.TagAt(verb) == PennTag.RB || s.Lower(verb) is "also" or "then" or "has" or "had" or "who")
            verb++;
        var lower = s.Lower(verb);
        if (NameCues.Of("verb", lower) is { Person: > 0 } cue)
            return cue;
        if (lower is "was" or "is" && NameCues.Of("becoming", s.Lower(verb + 1)) is var becoming && becoming != default)
            return becoming;
        var isPresentOrPast = s.TagAt(verb) is PennTag.VBD or PennTag.VBZ;
        if (isPresentOrPast && ReportingVerbs.Find(lower) is not null)
            return new NameScores(Weak + 1, Weak, 0, 0);
        if (verb != next)
            return default;
        // "Lib Dem spokesman", "City analysts": what stands before a noun owns it.
        if (s.TagAt(verb) is PennTag.NN or PennTag.NNS && ReportingVerbs.Find(lower) is null)
            return new NameScores(-Weak, Weak, 0, 0);
        return isPresentOrPast ? new NameScores(Weak, 1, 0, 0) : default;
    }

    private static NameScores AfterMark(NameSentence s, int i, string mark)
    {
        var next = s.Lower(i);
        if (next is "who" or "whom" or "whose" or "born" or "b." or "died")
            return NameScores.ForPerson(Strong);
        if (next is "where")
            return NameScores.ForPlace(Fair);
        var isNumber = next.Length > 0 && next.All(char.IsDigit);
        // A year alone in brackets dates a work.
        if (mark == "(")
            return isNumber && next.Length == 4 && s.Lower(i + 1) == ")" ? NameScores.ForOther(Strong) : default;
        if (mark != ",")
            return default;
        if (isNumber && next.Length <= 2 && s.Lower(i + 1) is "," or ")" or ".")
            return NameScores.ForPerson(Strong);
        return s.IsCapital(i) && KnownNames.IsPlace(s.At(i)) ? NameScores.ForPlace(Fair) : OfApposition(s, i);
    }

    // "Ann Lee, a lawyer from Ohio": the first noun of the apposition.
    private static NameScores OfApposition(NameSentence s, int first)
    {
        var noun = first;
        while (noun < first + LongestApposition && (IsBeforeNoun(s.TagAt(noun)) || (s.TagAt(noun) is PennTag.NN && s.TagAt(noun + 1) is PennTag.NN)))
            noun++;
        var lower = s.Lower(noun);
        if ((noun > first || s.TagAt(noun) is PennTag.NN) && Vocabulary.IsRole(lower))
            return NameScores.ForPerson(Fair + 1);
        return s.TagAt(first) is PennTag.DT && noun > first ? NameCues.Of("noun", lower) : default;
    }

    private static bool IsBeforeNoun(PennTag? tag) =>
        tag is PennTag.DT or PennTag.JJ or PennTag.JJS or PennTag.PRPS or PennTag.CD or PennTag.VBN or PennTag.NNP or PennTag.HYPH;

    private static NameScores OfOwned(NameSentence s, int noun)
    {
        while (s.TagAt(noun) is PennTag.JJ or PennTag.CD or PennTag.VBN)
            noun++;
        var cue = NameCues.Of("owned", s.Lower(noun));
        return cue == default ? NameScores.ForPerson(1) : cue;
    }

    // A name that fills its quotation marks is a title.
    private static NameScores OfQuoteMarks(NameSentence s, NameCandidate name) =>
        s.At(name.First - 1) is "\"" or "“" or "‘" or "``" or "'" && s.At(name.Last + 1) is "\"" or "”" or "'" or "''" ? NameScores.ForOther(Sure) : default;
}
