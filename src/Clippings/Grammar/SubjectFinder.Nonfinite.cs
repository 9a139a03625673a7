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
        s.LowerAt(verb - 1) == "to" && s.PhraseAt(verb - 2) is { MaySpeak: true } moved && moved.Last == verb - 2 && Causing.Contains(s.LowerAt(moved.First - 1)) ? moved : null;

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

    private static readonly HashSet<string> Issuing =
        ["issued", "issue", "issues", "issuing", "released", "releases", "published", "publishes", "sent", "sends", "posted", "posts", "wrote", "writes", "signed", "made", "circulated", "put"];

    // "The council issued a statement calling it …": the words are the council's.
    private static NounPhrase? Issuer(SentenceFrame s, NounPhrase text) =>
        text.Kind is NounPhraseKind.Group or NounPhraseKind.Thing && Issuing.Contains(s.LowerAt(text.First - 1)) && s.PhraseAt(text.First - 2) is { MaySpeak: true, Kind: not NounPhraseKind.Relative } issuer ? issuer : null;

    private static bool IsPredicate(SentenceFrame s, int at) =>
        s.ClassAt(at) is LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Reporting or LexemeClass.Adverb;
}
