namespace Clippings;

/// <summary>"Ann Lee and Bo Orr said", "said Ann Lee, Bo Orr and the mayor": the phrases that share a verb or a preposition.</summary>
internal static class Coordination
{
    private const int Most = 8;

    /// <summary>A phrase and those joined with it, in printed order; the phrase alone where nothing is.</summary>
    public static IReadOnlyList<NounPhrase> Around(SentenceFrame s, NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Relative)
            return [phrase];
        var joined = new List<NounPhrase>();
        AddBefore(s, phrase, joined);
        joined.Reverse();
        joined.Add(phrase);
        AddBehind(s, phrase, joined);
        return joined;
    }

    // From the conjunction to the left: the phrase before it, then those that commas set before that one.
    private static void AddBefore(SentenceFrame s, NounPhrase phrase, List<NounPhrase> joined)
    {
        var at = phrase.First - 1;
        if (!IsAnd(s, at))
            return;
        at = s.ClassAt(at - 1) == LexemeClass.Comma ? at - 2 : at - 1;
        while (joined.Count < Most && HeadEndingAt(s, at) is { } head && MayBeJoined(head) && (joined.Count > 0 || !IsOneName(s, head, phrase, head.Last < at)))
        {
            joined.Add(head);
            if (s.ClassAt(head.First - 1) != LexemeClass.Comma)
                break;
            at = head.First - 2;
        }

        // What stands before the first of them tells whether they are subjects: "he met Ann Lee and Bo Orr said".
        if (joined.Count > 0 && !MayBegin(s, joined[^1].First - 1))
            joined.Clear();
    }

    private static void AddBehind(SentenceFrame s, NounPhrase phrase, List<NounPhrase> joined)
    {
        var found = new List<NounPhrase>();
        var at = BehindAttached(s, phrase.Last + 1);
        while (found.Count < Most)
        {
            var isLast = IsAnd(s, at) || (s.ClassAt(at) == LexemeClass.Comma && IsAnd(s, at + 1));
            var next = s.ClassAt(at) == LexemeClass.Comma && isLast ? at + 2 : at + 1;
            if ((!isLast && s.ClassAt(at) != LexemeClass.Comma) || s.PhraseAt(next) is not { } head || head.First != next || !MayBeJoined(head))
                return;
            at = BehindAttached(s, head.Last + 1);
            if (!isLast && IsApposed(s, head))
            {
                if (s.ClassAt(at) != LexemeClass.Comma)
                    return;
                continue;
            }

            var before = found.Count == 0 ? phrase : found[^1];
            if (isLast && found.Count > 0 && IsApposed(s, head))
                return;
            if (isLast && IsOneName(s, before, head, BehindAttached(s, before.Last + 1) > before.Last + 1))
                return;
            found.Add(head);
            if (!isLast)
                continue;
            if (!IsPredicate(s, at))
                joined.AddRange(found);
            return;
        }
    }

    private static bool IsAnd(SentenceFrame s, int at) => s.LowerAt(at) is "and" or "&" or "or";

    private static bool MayBeJoined(NounPhrase phrase) => phrase.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Group or NounPhraseKind.Pronoun;

    // "Bo Orr of Ohio", "Bo Orr (Ohio)": what is attached is passed over.
    private static NounPhrase? HeadEndingAt(SentenceFrame s, int last)
    {
        if (s.ClassAt(last) == LexemeClass.Close)
        {
            while (last > 0 && s.ClassAt(last) != LexemeClass.Open)
                last--;
            last--;
        }

        if (s.PhraseAt(last) is not { } phrase || phrase.Last != last)
            return null;
        while (s.ClassAt(phrase.First - 1) == LexemeClass.Preposition && s.PhraseAt(phrase.First - 2) is { } outer && outer.Last == phrase.First - 2)
            phrase = outer;
        return phrase;
    }

    private static int BehindAttached(SentenceFrame s, int at)
    {
        while (true)
        {
            if (s.LowerAt(at) is "of" or "for" or "from" && s.PhraseAt(at + 1) is { } attached && attached.First == at + 1)
            {
                at = attached.Last + 1;
            }
            else if (s.ClassAt(at) == LexemeClass.Open)
            {
                while (at < s.Count && s.ClassAt(at) != LexemeClass.Close)
                    at++;
                at++;
            }
            else
            {
                return at;
            }
        }
    }

    // "the Department of Health and Human Services", "Ann Lee of Ray and Co": one body with "and" in its name, or one attached
    // to a person. "the House Energy and Commerce Committee", "President and Chief Executive Ann Lee".
    private static bool IsOneName(SentenceFrame s, NounPhrase first, NounPhrase last, bool attached)
    {
        if (last.Kind is NounPhraseKind.Role or NounPhraseKind.Group && last.First == last.Last)
            return true;
        if (first.Kind != NounPhraseKind.Name || last.Kind != NounPhraseKind.Name || last.NameFirst != last.First)
            return false;
        if (attached && !IsPerson(s, last) && !(s.ClassAt(first.NameFirst) == LexemeClass.Title && last.Last > last.First))
            return true;
        return s.ClassAt(first.Last) == LexemeClass.Title || (first.NameFirst > first.First && Vocabulary.IsGroup(s.LowerAt(last.Last)));
    }

    private static bool IsPerson(SentenceFrame s, NounPhrase name) => s.ClassAt(name.NameFirst) == LexemeClass.Title || Vocabulary.IsFirstName(s.LowerAt(name.NameFirst));

    // "said Ann Lee, chief analyst at the bank": a role without "the" is said of the name before it.
    private static bool IsApposed(SentenceFrame s, NounPhrase role) =>
        role.Kind is NounPhraseKind.Role or NounPhraseKind.Group && s.LowerAt(role.First) != "the" && role.OwnerLast < 0;

    private static bool MayBegin(SentenceFrame s, int before) =>
        before < 0 || s.ClassAt(before) is LexemeClass.Comma or LexemeClass.Dash or LexemeClass.Quote or LexemeClass.Colon or LexemeClass.Semicolon or LexemeClass.Stop
            or LexemeClass.Conjunction or LexemeClass.Subordinator or LexemeClass.RelativePronoun or LexemeClass.Adverb or LexemeClass.Time or LexemeClass.Reporting;

    private static bool IsPredicate(SentenceFrame s, int at) => s.ClassAt(at) is LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Reporting or LexemeClass.Adverb;
}
