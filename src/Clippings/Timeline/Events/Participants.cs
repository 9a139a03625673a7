namespace Clippings;

/// <summary>
/// Who takes part in what is told: persons and bodies named in it, whom its subject "he" or "she" means, and places that
/// act: "Lund rejected", "talks between Lund and Tarn", "accused Lund".
/// </summary>
internal sealed class Participants(DatedSentence sentence, EventClauseReader clauses, Func<int, string?> pronoun)
{
    private const int Deepest = 2;

    private ClauseWords Words => sentence.Words;

    /// <summary>Those of a clause and of what its verb takes.</summary>
    public IReadOnlyList<string> Of(EventClause clause) => In(clause, 0).OrderBy(n => n.Start).Select(n => n.Name).Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>Those of a noun phrase.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<int> words) => Named(words, []).Select(n => n.Name).Distinct(StringComparer.Ordinal).ToArray();

    private IEnumerable<(int Start, string Name)> In(EventClause clause, int depth)
    {
        var own = Named([.. clause.Words], clause.Subject);
        if (clause.Phrase is [var only] && Words.Tag(only) == PennTag.PRP && Subject(clause, only) is { } meant)
            own = own.Append((Words[only].Start, meant));
        if (clause.Complement is { } complement && depth < Deepest && clauses.Of(complement) is { } inner)
            own = own.Concat(In(inner, depth + 1));
        return own;
    }

    // "I" and "we" in a quotation are who speaks it.
    private string? Subject(EventClause clause, int word)
    {
        if (Words.Lower(word) is not ("i" or "we"))
            return pronoun(Words[word].Start);
        for (var part = clause.Part; part is not null; part = part.Parent)
        {
            if (part is { Kind: ClausePartKind.Quotation, Parent: { } around } && clauses.Of(around) is { } frame && frame.Part != clause.Part)
                return Named(frame.Phrase, frame.Phrase).Select(n => n.Name).FirstOrDefault();
        }

        return null;
    }

    private IEnumerable<(int Start, string Name)> Named(IReadOnlyList<int> words, IReadOnlyList<int> subject)
    {
        var acting = false;
        foreach (var name in sentence.Names)
        {
            var first = sentence.FirstAt(name.Start);
            if (first >= Words.Count || Words[first].Start >= name.End || !words.Contains(first))
                continue;
            var last = first;
            while (last + 1 < Words.Count && Words[last + 1].Start < name.End)
                last++;
            if ((name.Kind == NameKind.Body && IsAttribute(first, last)) || (name.Kind != NameKind.Person ? IsNoActor(first, last) : Words.Lower(last) == "show"))
                continue;
            if (name.Kind == NameKind.Place)
            {
                acting = Acts(first, last, subject, acting);
                if (!acting)
                    continue;
            }

            yield return (name.Start, name.Name);
        }
    }

    // "Muslim refugees", "the Democratic nominee": a belief or a party that says which, and does nothing.
    private bool IsAttribute(int first, int last) =>
        first == last && Words.Tag(Words.Tag(last + 1) == PennTag.JJ ? last + 2 : last + 1) is PennTag.NN or PennTag.NNS && (Words.Tag(first) == PennTag.JJ || Words.Lower(first) is "muslim" or "islamic" or "jewish" or "christian" or "catholic" or "democratic" or "republican" or "conservative" or "liberal" or "western" or "gop");

    // The end of a longer name ("the Commander-in-Chief Forum"), a kind ("a super PAC"), what is written or done ("the Clean Air Act").
    private bool IsNoActor(int first, int last) =>
        (Words.Lower(first - 1) == "-" && Words[first - 1].End == Words[first].Start)
        || (first == last && Words.Tag(first - 1) is PennTag.JJ or PennTag.NN && Words.IsSmall(first - 1) && Words.Lower(first - 1).Length > 2 && Words.Lower(first - 1) is not "former" && !Vocabulary.IsRole(Words.Lower(first - 1)) && IsAcronym(first))
        || Words.Lower(last) is "plan" or "act" or "agreement" or "treaty" or "accord" or "pact" or "bill" or "amendment" or "constitution" or "war" or "show" or "assessment" or "survey" or "award" or "prize"
        || (Words.Lower(last) is "i" or "ii" && Words.Lower(last - 1) == "war");

    private bool IsAcronym(int word)
    {
        var text = sentence.Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);
        return text.Length > 1 && !text[..^1].ContainsAnyInRange('a', 'z');
    }

    private bool Acts(int first, int last, IReadOnlyList<int> subject, bool before)
    {
        var ahead = first - 1;
        while (Words.Tag(ahead) == PennTag.DT)
            ahead--;
        var lower = Words.Lower(ahead);
        if (Words.Tag(last + 1) is PennTag.POS or PennTag.HYPH)
            return false;
        if (Words.Tag(ahead) == PennTag.CC && before)
            return true;
        if (lower is "between" or "with" or "by")
            return true;
        if (ReportingVerbs.Find(lower) is { TakesHearer: true } || lower is "accused" or "accuse" or "accuses" or "accusing")
            return true;
        return subject.Contains(last) && (!subject.Contains(ahead) || Words.Tag(ahead) is not (PennTag.IN or PennTag.TO)) && (last == subject[^1] || Words.Tag(last + 1) is PennTag.CC or PennTag.Comma or PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD or PennTag.IN or PennTag.RB);
    }
}
