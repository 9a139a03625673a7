namespace Clippings;

/// <summary>Finds the subject of a verb without a parser, walking from the verb.</summary>
internal static partial class SubjectFinder
{
    private const int MostSteps = 80;

    /// <summary>The subject before a finite verb, or before a participle or infinitive that shares the clause's subject.</summary>
    public static NounPhrase? Before(SentenceFrame s, int verb, int depth = 0)
    {
        var i = SkipVerbal(s, verb - 1);
        if (i < 0 || depth > 4)
            return null;
        if (s.PhraseAt(i) is { } phrase && !IsAdverbial(s, phrase))
            return OfAdjacent(s, phrase, participle: s.ClassAt(verb - 1) != LexemeClass.Auxiliary && s.LowerAt(verb).EndsWith("ing", StringComparison.Ordinal), depth);
        return s.ClassAt(i) switch
        {
            LexemeClass.Comma or LexemeClass.Dash or LexemeClass.Close => AcrossParenthesis(s, i, depth),
            LexemeClass.Conjunction => OfCoordinated(s, i) ?? Shared(s, i, depth),
            LexemeClass.Preposition => Shared(s, i, depth),
            LexemeClass.Verb or LexemeClass.Reporting => Before(s, i, depth + 1) ?? Shared(s, i, depth),
            LexemeClass.Time or LexemeClass.Adverb or LexemeClass.Other or LexemeClass.Possessive => Shared(s, i, depth),
            LexemeClass.Quote => Shared(s, i, depth),
            _ => null,
        };
    }

    /// <summary>The "who" or "which" right before a verb that stands for a phrase; null where none does.</summary>
    public static NounPhrase? RelativeOf(SentenceFrame s, int verb, NounPhrase phrase) =>
        s.PhraseAt(SkipVerbal(s, verb - 1)) is { Kind: NounPhraseKind.Relative } relative && ReferenceEquals(Antecedent(s, relative), phrase) ? relative : null;

    /// <summary>The subject a participle or infinitive shares: of the nearest finite reporting verb before it, else of the sentence.</summary>
    public static NounPhrase? OfParticiple(SentenceFrame s, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - MostSteps); i--)
        {
            if (s.ClassAt(i) is LexemeClass.Quote or LexemeClass.Semicolon)
                break;
            if (s.ClassAt(i) != LexemeClass.Reporting || s.PhraseAt(i) is not null || ReportingVerbs.Find(s.LowerAt(i)) is not { Weak: false } reporting || reporting.Form == VerbForm.Gerund)
                continue;
            if (s.PhraseAt(SkipVerbal(s, i - 1)) is not { Kind: NounPhraseKind.Relative } && Before(s, i, 2) is { MaySpeak: true } subject)
                return subject;
        }

        return Shared(s, verb, 0);
    }

    /// <summary>The subject right after an inverted verb: "said Ann Lee, a lawyer".</summary>
    public static NounPhrase? After(SentenceFrame s, int verb)
    {
        var i = verb + 1;
        while (s.ClassAt(i) is LexemeClass.Adverb)
            i++;
        return s.PhraseAt(i) is { } phrase && phrase.First == i && phrase.Kind != NounPhraseKind.Relative && !IsObject(s, phrase) ? ApposedName(s, phrase) ?? phrase : null;
    }

    // "said the envoy, Ann Lee."; "said a spokeswoman for the port, Ann Lee."
    private static NounPhrase? ApposedName(SentenceFrame s, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Role)
            return null;
        var last = phrase.Last;
        while (s.ClassAt(last + 1) == LexemeClass.Preposition && s.PhraseAt(last + 2) is { Kind: NounPhraseKind.Thing or NounPhraseKind.Group } body && body.First == last + 2)
            last = body.Last;
        return s.ClassAt(last + 1) == LexemeClass.Comma && s.PhraseAt(last + 2) is { Kind: NounPhraseKind.Name } name && s.ClassAt(name.Last + 1) is LexemeClass.Comma or LexemeClass.Stop ? name : null;
    }

    /// <summary>The first phrase that can be the subject of the clause beginning at a lexeme.</summary>
    public static NounPhrase? OfClause(SentenceFrame s, int from, int until)
    {
        foreach (var phrase in s.Phrases)
        {
            if (phrase.First < from)
                continue;
            if (phrase.Last >= until)
                return null;
            var before = s.ClassAt(phrase.First - 1);
            if (phrase.Kind == NounPhraseKind.Relative || (phrase.First > from && before == LexemeClass.Preposition) || IsObject(s, phrase))
                continue;
            if (phrase.MaySpeak)
                return phrase;
        }

        return null;
    }

    // "overnight", "long": a single word of no list without a determiner is an adverb before a verb, unless it is a plural.
    private static bool IsAdverbial(SentenceFrame s, NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Thing && phrase.First == phrase.Last && s.ClassAt(phrase.First) == LexemeClass.Other && !s.LowerAt(phrase.First).EndsWith('s');

    private static int SkipVerbal(SentenceFrame s, int i)
    {
        while (i >= 0)
        {
            var c = s.ClassAt(i);
            if (c is LexemeClass.Auxiliary or LexemeClass.Adverb || s.LowerAt(i) is "to")
            {
                i--;
            }
            else if (c == LexemeClass.Possessive && s.PhraseAt(i) is null)
            {
                i--;
            }
            else if (c == LexemeClass.Number && s.ClassAt(i - 1) == LexemeClass.Preposition && s[i].End - s[i].Start == 4)
            {
                i -= 2;
            }
            else if (c == LexemeClass.Time)
            {
                i--;
                while (s.ClassAt(i) is LexemeClass.Determiner or LexemeClass.Number or LexemeClass.Other && s.PhraseAt(i) is { } p && p.Kind == NounPhraseKind.Thing)
                    i--;
                if (s.ClassAt(i) == LexemeClass.Preposition)
                    i--;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static NounPhrase? OfAdjacent(SentenceFrame s, NounPhrase phrase, bool participle, int depth)
    {
        if (phrase.Kind == NounPhraseKind.Relative)
            return Antecedent(s, phrase) is { } antecedent ? Issuer(s, antecedent) ?? antecedent : Shared(s, phrase.First, depth) ?? phrase;
        var head = phrase;
        for (var steps = 0; steps < 4 && !participle; steps++)
        {
            var before = head.First - 1;
            if (s.ClassAt(before) != LexemeClass.Preposition || s.PhraseAt(before - 1) is not { } outer)
                break;
            if (s.LowerAt(before) is "of" || outer.Kind is NounPhraseKind.Role or NounPhraseKind.Group or NounPhraseKind.Name || !head.MaySpeak)
                head = outer;
            else
                break;
        }

        if (head.Kind == NounPhraseKind.Pronoun && IsObject(s, head))
            return Shared(s, head.First, depth);
        return participle && Issuer(s, head) is { } issuer ? issuer : head;
    }

    private static bool IsClauseStart(SentenceFrame s, NounPhrase phrase)
    {
        var before = s.ClassAt(phrase.First - 1);
        if (before == LexemeClass.Conjunction && s.PhraseAt(phrase.First - 2) is not null)
            return Coordination.Around(s, phrase).Count > 1;
        return phrase.First == 0 || before is LexemeClass.Quote or LexemeClass.Comma or LexemeClass.Conjunction or LexemeClass.Subordinator or LexemeClass.Dash
            or LexemeClass.Colon or LexemeClass.Semicolon or LexemeClass.Stop or LexemeClass.Time or LexemeClass.Adverb;
    }

    // "… warned, saying", "… and accused": the subject of the first reporting verb before, else of the sentence.
    private static NounPhrase? Shared(SentenceFrame s, int before, int depth)
    {
        if (depth > 3)
            return null;
        var start = ClauseStart(s, before);
        for (var i = start; i < before; i++)
        {
            if (s.ClassAt(i) is not (LexemeClass.Reporting or LexemeClass.Verb or LexemeClass.Auxiliary))
                continue;
            var j = SkipVerbal(s, i - 1);
            if (Parent(s, j) is { } phrase && s.ClassAt(phrase.First - 1) != LexemeClass.Preposition)
                return phrase;
        }

        return OfClause(s, start, before);
    }

    private static int ClauseStart(SentenceFrame s, int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - MostSteps); i--)
        {
            if (s.ClassAt(i) is LexemeClass.Semicolon)
                return i + 1;
        }

        return Math.Max(0, before - MostSteps);
    }

    private static bool IsObject(SentenceFrame s, NounPhrase phrase) =>
        phrase.First == phrase.Last && s.ClassAt(phrase.First) == LexemeClass.ObjectPronoun && s.LowerAt(phrase.First) is "him" or "them" or "me" or "us" or "her";
}
