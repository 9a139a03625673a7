namespace Clippings;

/// <content>Subjects of infinitives and participles that stand elsewhere than before them.</content>
internal static partial class SubjectFinder
{
    private static readonly HashSet<string> Causing =
        ["lead", "leads", "led", "leading", "cause", "causes", "caused", "causing", "prompt", "prompts", "prompted", "prompting", "force", "forces", "forced", "forcing",
         "allow", "allows", "allowed", "allowing", "compel", "compels", "compelled", "drive", "drives", "drove", "driven", "inspire", "inspires", "inspired",
         "push", "pushes", "pushed", "persuade", "persuaded", "enable", "enabled", "provoke", "provoked", "get", "gets", "got"];

    /// <summary>"The flood led the mayor to warn": whom something brought to speak.</summary>
    public static NounPhrase? Caused(SentenceFrame s, int verb) =>
        s.LowerAt(verb - 1) == "to" && s.PhraseAt(verb - 2) is { MaySpeak: true } moved && moved.Last == verb - 2 && Causing.Contains(s.LowerAt(moved.First - 1)) ? moved : Empowered(s, verb);

    /// <summary>"After saying it was …, the mayor left": the subject of the clause that follows a participle at the head of its sentence.</summary>
    public static NounPhrase? Ahead(SentenceFrame s, int verb)
    {
        if (verb > 1 || (verb == 1 && s.ClassAt(0) is not (LexemeClass.Preposition or LexemeClass.Subordinator)))
            return null;
        for (var i = verb + 1; i < s.Count; i++)
        {
            if (s.ClassAt(i) is LexemeClass.Comma or LexemeClass.Quote && s.PhraseAt(i + 1) is { MaySpeak: true } subject && subject.First == i + 1
                && s.ClassAt(subject.Last + 1) is LexemeClass.Auxiliary or LexemeClass.Verb or LexemeClass.Reporting or LexemeClass.Adverb)
                return subject;
        }

        return null;
    }

    // "when the mayor left, I laughed and said", "after she wept and blamed": the subject of the clause nearest before.
    private static NounPhrase? OfCoordinated(SentenceFrame s, int conjunction)
    {
        for (var i = conjunction - 1; i > 0; i--)
        {
            if (s.ClassAt(i) is LexemeClass.Quote or LexemeClass.Semicolon or LexemeClass.Colon or LexemeClass.Open or LexemeClass.Close)
                return null;
            if (s.PhraseAt(i) is not { MaySpeak: true, Kind: not NounPhraseKind.Relative } phrase || phrase.First != i || IsObject(s, phrase) || !IsPredicate(s, phrase.Last + 1))
                continue;
            var before = s.LowerAt(i - 1);
            return before is "after" or "before" or "when" or "while" or "because" or "until" or "although" || (s.ClassAt(i - 1) == LexemeClass.Comma && s.ClassAt(0) == LexemeClass.Subordinator) ? phrase : null;
        }

        return null;
    }

    // Words that somebody gives out.
    private static readonly HashSet<string> Texts =
        ["statement", "statements", "letter", "letters", "memo", "memos", "email", "emails", "e-mail", "e-mails", "message", "messages", "tweet", "tweets", "post", "posts", "note", "notes", "speech",
         "speeches", "remark", "remarks", "comment", "comments", "ad", "ads", "video", "op-ed", "editorial", "column", "essay", "blog", "release", "releases", "resolution", "proclamation", "brief", "filing",
         "motion", "language", "testimony", "petition", "warning", "appeal", "reply", "answer", "response", "text", "article", "interview"];

    // Whoever only takes a text up does not speak in it.
    private static readonly HashSet<string> Taking =
        ["received", "receives", "receive", "got", "gets", "get", "read", "reads", "saw", "sees", "see", "heard", "hears", "hear", "obtained", "obtains", "found", "finds", "find", "cited", "cites", "cite",
         "quoted", "quotes", "quote", "mentioned", "mentions", "watched", "rejected", "rejects", "opposed", "opposes", "ignored", "ignores", "blocked", "dismissed", "criticized", "condemned", "reviewed",
         "noted", "notes", "reported", "reports", "described", "describes", "shared", "is", "was", "were", "are", "been", "be"];

    // "The council issued a statement calling it …", "Lee answered in a letter that called it …": the words are the council's, Lee's.
    private static NounPhrase? Issuer(SentenceFrame s, NounPhrase text)
    {
        while (s.LowerAt(text.First - 1) == "of" && s.PhraseAt(text.First - 2) is { Kind: NounPhraseKind.Thing or NounPhraseKind.Group } outer && Texts.Contains(s.LowerAt(text.Last)))
            text = outer with { Last = text.Last };
        if (text.Kind is not (NounPhraseKind.Group or NounPhraseKind.Thing) || text.OwnerLast >= 0 || !Texts.Contains(s.LowerAt(text.Last)))
            return null;
        var verb = s.LowerAt(text.First - 1) is "in" or "with" or "through" or "via" ? text.First - 2 : text.First - 1;
        if (verb == text.First - 2 && s.PhraseAt(verb) is { } replaced)
            verb = replaced.First - 1;
        while (s.ClassAt(verb) is LexemeClass.Time or LexemeClass.Adverb or LexemeClass.Preposition)
            verb--;
        return s.ClassAt(verb) is LexemeClass.Verb or LexemeClass.Reporting && s.PhraseAt(verb) is null && !Taking.Contains(s.LowerAt(verb)) && Before(s, verb, 3) is { MaySpeak: true, Kind: not NounPhraseKind.Relative } issuer ? issuer : null;
    }

    private static readonly HashSet<string> Leaves = ["authority", "power", "right", "chance", "permission", "reason", "opportunity", "freedom", "mandate", "licence", "license"];

    // "The rules give the chair of the board authority to call …": to whom it is given.
    private static NounPhrase? Empowered(SentenceFrame s, int verb)
    {
        if (s.LowerAt(verb - 1) != "to" || !Leaves.Contains(s.LowerAt(verb - 2)) || s.PhraseAt(verb - 2) is not { } leave)
            return null;
        // A name right before the noun is read as one phrase with it.
        if ((s.ClassAt(leave.Last - 1) == LexemeClass.Name ? leave : s.PhraseAt(leave.First - 1)) is not { } given)
            return null;
        while (s.LowerAt(given.First - 1) == "of" && s.PhraseAt(given.First - 2) is { } outer)
            given = outer;
        return given.MaySpeak && s.LowerAt(given.First - 1) is "give" or "gives" or "gave" or "giving" or "given" or "grant" or "grants" or "granted" or "offers" or "offered" ? given : null;
    }

    private static bool IsPredicate(SentenceFrame s, int at) =>
        s.ClassAt(at) is LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Reporting or LexemeClass.Adverb;
}
