namespace Clippings;

/// <content>Subjects that a relative clause, an apposition or a bracket keeps apart from their verb.</content>
internal static partial class SubjectFinder
{
    // "the mayor, who said": the phrase before, an apposition or a bracket skipped.
    private static NounPhrase? Antecedent(SentenceFrame s, NounPhrase relative)
    {
        var i = relative.First - 1;
        if (s.ClassAt(i) is LexemeClass.Comma or LexemeClass.Dash)
            i--;
        if (s.ClassAt(i) == LexemeClass.Preposition)
            i--;
        if (s.ClassAt(i) == LexemeClass.Close)
            i = OpeningOf(s, i) - 1;
        if (s.PhraseAt(i) is not { } phrase || phrase.Kind == NounPhraseKind.Relative)
            return null;
        if (s.ClassAt(phrase.First - 1) == LexemeClass.Preposition && phrase.Kind != NounPhraseKind.Name && s.PhraseAt(phrase.First - 2) is { MaySpeak: true } outer)
            return outer;
        return phrase;
    }

    private static int OpeningOf(SentenceFrame s, int close)
    {
        for (var i = close; i >= 0; i--)
        {
            if (s.ClassAt(i) == LexemeClass.Open)
                return i;
        }

        return close;
    }

    // "Ann Lee, a lawyer in Ohio, said": the phrase before the comma that opened the parenthesis.
    private static NounPhrase? AcrossParenthesis(SentenceFrame s, int close, int depth)
    {
        var openings = new List<int>();
        for (var i = close - 1; i >= Math.Max(0, close - MostSteps); i--)
        {
            var c = s.ClassAt(i);
            if (c is LexemeClass.Quote or LexemeClass.Semicolon or LexemeClass.Colon or LexemeClass.Stop)
                break;
            if (c is not (LexemeClass.Comma or LexemeClass.Dash or LexemeClass.Open) || BeforeOpening(s, i) is null)
                continue;
            openings.Add(i);
            if (s.ClassAt(close) == LexemeClass.Close && c == LexemeClass.Open)
                break;
        }

        if (openings.Count == 0)
            return SingleComma(s, close) ?? Shared(s, close, depth);
        var subject = BeforeOpening(s, openings[^1])!;
        var apposed = s.PhraseAt(openings[^1] + 1);
        return subject.Kind != NounPhraseKind.Name && apposed is { Kind: NounPhraseKind.Name } && BehindAttached(s, apposed) == close ? apposed : subject;
    }

    // "Tom Ray of Poland": what is attached to a name belongs to it.
    private static int BehindAttached(SentenceFrame s, NounPhrase name)
    {
        var next = name.Last + 1;
        while (s.ClassAt(next) == LexemeClass.Preposition && s.PhraseAt(next + 1) is { } attached && attached.First == next + 1)
            next = attached.Last + 1;
        return next;
    }

    private static NounPhrase? BeforeOpening(SentenceFrame s, int opening)
    {
        var last = opening - 1;
        if (s.ClassAt(last) == LexemeClass.Close)
            last = OpeningOf(s, last) - 1;
        return Parent(s, last) is { } phrase && IsClauseStart(s, phrase) ? phrase : null;
    }

    // "his partner, Ann Lee, said" with the role inside a longer clause; or a stray comma before the verb.
    private static NounPhrase? SingleComma(SentenceFrame s, int close)
    {
        var phrase = Parent(s, close - 1);
        return phrase is { Kind: NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Pronoun } ? phrase : null;
    }

    private static NounPhrase? Parent(SentenceFrame s, int last)
    {
        if (s.PhraseAt(last) is not { } phrase || phrase.Last != last)
            return null;
        for (var steps = 0; steps < 4; steps++)
        {
            var before = phrase.First - 1;
            if (s.ClassAt(before) != LexemeClass.Preposition || s.PhraseAt(before - 1) is not { } outer)
                break;
            phrase = outer;
        }

        return phrase.MaySpeak && phrase.Kind != NounPhraseKind.Relative ? phrase : null;
    }
}
