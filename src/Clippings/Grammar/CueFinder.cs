namespace Clippings;

/// <summary>Finds the reporting verbs of a sentence and other cues, each with its speaker.</summary>
internal static class CueFinder
{
    public static List<Cue> Find(SentenceFrame s)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < s.Count; i++)
        {
            if (Prepositional(s, i) is { } preposition)
                cues.Add(preposition);
            else if (s.ClassAt(i) == LexemeClass.Reporting && s.PhraseAt(i) is null && Verbal(s, i) is { } verbal)
                cues.Add(verbal);
        }

        return cues;
    }

    private static Cue? Prepositional(SentenceFrame s, int i)
    {
        var length = s.LowerAt(i) switch
        {
            "according" when s.LowerAt(i + 1) == "to" => 2,
            "per" => 1,
            "in" when s.LowerAt(i + 1) == "the" && s.LowerAt(i + 2) == "words" && s.LowerAt(i + 3) == "of" => 4,
            _ => 0,
        };
        if (length == 0 || SourceAt(s, i + length) is not { } phrase)
            return null;
        return new Cue(i, i + length - 1, CueForm.Prepositional, "according to", false, phrase);
    }

    // "according to show insiders": a noun that could be a verb before the head.
    private static NounPhrase? SourceAt(SentenceFrame s, int at)
    {
        if (s.PhraseAt(at) is { } phrase)
            return phrase.First == at ? phrase : null;
        return s.ClassAt(at) == LexemeClass.Verb && s.PhraseAt(at + 1) is { Kind: NounPhraseKind.Role or NounPhraseKind.Group } head && head.First == at + 1
            ? head with { First = at }
            : null;
    }

    private static Cue? Verbal(SentenceFrame s, int i)
    {
        var verb = ReportingVerbs.Find(s.LowerAt(i))!;
        if (verb.NounToo && (!IsVerbPlace(s, i) || IsJoinedNoun(s, i, verb)))
            return null;
        if (IsNaming(s, i, verb) || IsSearch(verb) || QuotedBefore(s, i) is not null)
            return null;
        if (Quoted(s, i, verb) is { } quoted)
            return quoted;
        if (Passive(s, i, verb, out var isPassive) is { } passive)
            return passive;
        if (isPassive)
            return null;
        if (Inverted(s, i, verb) is { } inverted)
            return inverted;
        var form = FormOf(s, i, verb);
        var speaker = SubjectFinder.Caused(s, i) is { } caused ? caused : form == CueForm.Infinitive || (form == CueForm.Gerund && s.ClassAt(i - 1) is LexemeClass.Comma or LexemeClass.Dash or LexemeClass.Preposition or LexemeClass.Subordinator)
            ? SubjectFinder.OfParticiple(s, i) ?? SubjectFinder.Ahead(s, i)
            : SubjectFinder.Before(s, i);
        if (form != CueForm.Finite && speaker is { Kind: NounPhraseKind.Pronoun } && s.LowerAt(speaker.First) == "it")
            return null;
        return speaker is null ? null : new Cue(i, i, form, verb.Lemma, verb.Weak, speaker);
    }

    // "late-night tweets", "of demands": a form that is also a noun is a verb only behind a subject or an auxiliary.
    // "of Polish claims": nor behind an adjective of a people or a party, unless it is the people.
    private static bool IsVerbPlace(SentenceFrame s, int i) =>
        !IsOwnedNoun(s, i) && s.ClassAt(i - 1) is LexemeClass.Name or LexemeClass.Title or LexemeClass.Pronoun or LexemeClass.RelativePronoun or LexemeClass.Role or LexemeClass.Group or LexemeClass.Auxiliary
            or LexemeClass.Adverb or LexemeClass.Comma or LexemeClass.Conjunction or LexemeClass.Close or LexemeClass.Dash or LexemeClass.Quote or LexemeClass.Time
        || (s.LowerAt(i - 1) == "to" && ReportingVerbs.Find(s.LowerAt(i)) is { Form: VerbForm.Base });

    // A study found that; whoever hopes to find something reports nothing.
    private static bool IsSearch(ReportingVerb verb) => verb.Lemma == "find" && verb.Form is VerbForm.Base or VerbForm.Gerund;

    // "federal and state law", "the mayor and state officials"
    private static bool IsJoinedNoun(SentenceFrame s, int i, ReportingVerb verb) =>
        verb.Form == VerbForm.Base && s.ClassAt(i - 1) is LexemeClass.Conjunction or LexemeClass.Comma && s.ClassAt(i + 1) is LexemeClass.Other or LexemeClass.Role or LexemeClass.Group or LexemeClass.Name or LexemeClass.Title;

    private static bool IsOwnedNoun(SentenceFrame s, int i) =>
        s.ClassAt(i - 2) == LexemeClass.Preposition && s.ClassAt(i - 1) == LexemeClass.Name && EndsAsAdjective(s.LowerAt(i - 1)) && s.LowerAt(i).EndsWith('s');

    private static bool EndsAsAdjective(string word) =>
        word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("an", StringComparison.Ordinal);

    // "a plan dubbed '…'": a participle behind its noun, with the name it gives right behind it.
    private static bool IsNaming(SentenceFrame s, int i, ReportingVerb verb) =>
        verb.Lemma is "call" or "dub" or "nickname" or "term" or "label" or "brand" && verb.Form is VerbForm.Past or VerbForm.Participle
        && s.ClassAt(i + 1) == LexemeClass.Quote && s.ClassAt(i - 1) is not (LexemeClass.Pronoun or LexemeClass.Auxiliary or LexemeClass.RelativePronoun or LexemeClass.Adverb or LexemeClass.Name);

    // "The paper quoted Lee as saying": the words are Lee's.
    private static Cue? Quoted(SentenceFrame s, int i, ReportingVerb verb)
    {
        if (verb.Lemma is not ("quote" or "cite") || s.PhraseAt(i + 1) is not { MaySpeak: true } quoted || quoted.First != i + 1)
            return null;
        for (var at = quoted.Last + 1; at < s.Count && s.ClassAt(at) is not (LexemeClass.Quote or LexemeClass.Stop); at++)
        {
            if (QuotedBefore(s, at) == i)
                return new Cue(i, at, CueForm.Finite, verb.Lemma, false, quoted);
        }

        return null;
    }

    // Of "saying" or "telling" behind "as", where somebody is quoted.
    private static int? QuotedBefore(SentenceFrame s, int saying)
    {
        if (s.LowerAt(saying - 1) != "as" || s.LowerAt(saying) is not ("saying" or "telling"))
            return null;
        for (var i = saying - 2; i > 0 && s.ClassAt(i) is not (LexemeClass.Quote or LexemeClass.Stop); i--)
        {
            if (s.LowerAt(i) is "quoted" or "quotes" or "quoting" or "quote" or "cited" or "cites" or "citing")
                return s.PhraseAt(i + 1) is { MaySpeak: true } phrase && phrase.First == i + 1 ? i : null;
        }

        return null;
    }

    private static CueForm FormOf(SentenceFrame s, int i, ReportingVerb verb)
    {
        if (verb.Form == VerbForm.Gerund)
            return s.ClassAt(i - 1) == LexemeClass.Auxiliary || s.ClassAt(i - 1) == LexemeClass.Possessive ? CueForm.Finite : CueForm.Gerund;
        return s.LowerAt(i - 1) == "to" ? CueForm.Infinitive : CueForm.Finite;
    }

    // A participle after a form of "be" is passive unless it is "quoted as saying" or names its agent with "by".
    private static Cue? Passive(SentenceFrame s, int i, ReportingVerb verb, out bool isPassive)
    {
        isPassive = false;
        if (verb.Form is not (VerbForm.Past or VerbForm.Participle))
            return null;
        var j = i - 1;
        while (s.ClassAt(j) == LexemeClass.Adverb)
            j--;
        var be = s.ClassAt(j) == LexemeClass.Auxiliary && s.LowerAt(j) is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "isn't" or "wasn't" or "weren't" or "aren't";
        var reduced = s.ClassAt(i - 1) == LexemeClass.Comma && s.LowerAt(i + 1) is "about" or "whether" or "if" or "why" or "by" or "how";
        var hasAgent = s.LowerAt(i + 1) == "by" && s.PhraseAt(i + 2)?.First == i + 2;
        isPassive = be || reduced || hasAgent || s.LowerAt(i - 1) == "being";
        return hasAgent ? new Cue(i, i + 1, CueForm.Passive, verb.Lemma, verb.Weak, s.PhraseAt(i + 2)) : null;
    }

    // Away from a quotation the verb stands before its subject only at the end: "…, said the mayor."
    private static bool EndsThere(SentenceFrame s, NounPhrase subject) =>
        s.ClassAt(Coordination.Around(s, subject)[^1].Last + 1) is LexemeClass.Stop or LexemeClass.Comma or LexemeClass.RelativePronoun;

    private static Cue? Inverted(SentenceFrame s, int i, ReportingVerb verb)
    {
        if (!verb.Inverts || verb.Form is VerbForm.Gerund or VerbForm.Participle && verb.Form != VerbForm.Past)
            return null;
        var before = i - 1;
        while (s.ClassAt(before) is LexemeClass.Comma or LexemeClass.Adverb or LexemeClass.Dash)
            before--;
        if (before >= 0 && s.ClassAt(before) != LexemeClass.Quote && !(s.ClassAt(i - 1) == LexemeClass.Comma && !verb.Weak))
            return null;
        return SubjectFinder.After(s, i) is { } subject && subject.Kind != NounPhraseKind.Pronoun && (s.ClassAt(before) == LexemeClass.Quote || EndsThere(s, subject)) ? new Cue(i, i, CueForm.Inverted, verb.Lemma, verb.Weak, subject) : null;
    }
}
