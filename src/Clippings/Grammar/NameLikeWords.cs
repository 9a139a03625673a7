namespace Clippings;

/// <summary>Names that are words too: "Mrs May", "Will Smith", "Mr Friday". Their capital and their neighbours tell.</summary>
internal static class NameLikeWords
{
    /// <summary>The class of a capitalised auxiliary or word of time where it is another than its own; else null.</summary>
    public static LexemeClass? ClassOf(List<Lexeme> sentence, int i)
    {
        var (before, after) = (sentence.ClassAt(i - 1), sentence.ClassAt(i + 1));
        var isTime = sentence[i].Class == LexemeClass.Time;
        if (i > 0 && (before == LexemeClass.Title || (before == LexemeClass.Name && Vocabulary.IsFirstName(sentence[i - 1].Lower))))
            return LexemeClass.Name;
        if (isTime)
            return null;
        if (sentence[i].Lower == "may" && (after == LexemeClass.Number || (i > 0 && before is LexemeClass.Preposition or LexemeClass.Adverb or LexemeClass.Other or LexemeClass.Time or LexemeClass.Number)))
            return LexemeClass.Time;
        if (sentence[i].Lower is not ("may" or "will"))
            return null;
        var isHead = i == 0 || before is LexemeClass.Quote or LexemeClass.Stop or LexemeClass.Colon or LexemeClass.Dash or LexemeClass.Mark;
        return !isHead || IsFinite(sentence, sentence[i].Lower == "will" && after == LexemeClass.Name ? i + 2 : i + 1) ? LexemeClass.Name : null;
    }

    // "May said", "Will Smith says"; and not "May I say", "Will Smith say".
    private static bool IsFinite(List<Lexeme> sentence, int i) =>
        i < sentence.Count && sentence[i].Class switch
        {
            LexemeClass.Reporting => ReportingVerbs.Find(sentence[i].Lower) is { Form: VerbForm.Past or VerbForm.Third },
            LexemeClass.Verb => Vocabulary.Verb(sentence[i].Lower) is VerbForm.Past or VerbForm.Third,
            LexemeClass.Auxiliary => sentence[i].Lower is "was" or "is" or "has" or "had",
            _ => false,
        };
}
