namespace Clippings;

/// <summary>Classifies single words; what the neighbours change is settled in <see cref="SentenceReader"/>.</summary>
internal static class LexemeClassifier
{
    public static LexemeClass ClassOf(string lower, bool capital)
    {
        if (char.IsDigit(lower[0]) || lower[0] == '$')
            return LexemeClass.Number;
        if (Vocabulary.ClosedClass(lower) is { } closed && !(capital && closed == LexemeClass.Other))
            return closed;
        if (capital)
            return Vocabulary.IsTitle(lower) ? LexemeClass.Title : LexemeClass.Name;
        if (lower[0] == '@')
            return LexemeClass.Name;
        return OfCommonWord(lower);
    }

    /// <summary>The class of a capitalised word that begins a sentence, where the capital says nothing.</summary>
    public static LexemeClass ClassOfFirst(string lower)
    {
        if (Vocabulary.IsFirstName(lower))
            return LexemeClass.Name;
        var common = OfCommonWord(lower);
        return common switch
        {
            LexemeClass.Role or LexemeClass.Adverb => common,
            LexemeClass.Verb or LexemeClass.Reporting => common,
            _ when IsGerund(lower) => LexemeClass.Verb,
            _ when lower.IndexOf('\'', StringComparison.Ordinal) is > 0 and var mark && Vocabulary.ClosedClass(lower[..mark]) is LexemeClass.Pronoun => LexemeClass.Pronoun,
            _ when IsParticle(lower) => LexemeClass.Adverb,
            _ => LexemeClass.Name,
        };
    }

    private static LexemeClass OfCommonWord(string lower)
    {
        var reporting = ReportingVerbs.Find(lower);
        if (Vocabulary.IsRole(lower))
            return LexemeClass.Role;
        if (reporting is not null)
            return LexemeClass.Reporting;
        if (Vocabulary.IsGroup(lower))
            return LexemeClass.Group;
        if (Vocabulary.Verb(lower) is not null)
            return LexemeClass.Verb;
        return lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) ? LexemeClass.Adverb : LexemeClass.Other;
    }

    // "Regardless", "Altogether": known, and no noun.
    private static bool IsParticle(string lower) =>
        PennTags.CommonTag(lower) is PennTag.RB or PennTag.RBR or PennTag.IN or PennTag.DT or PennTag.CC or PennTag.UH or PennTag.MD or PennTag.WRB;

    private static bool IsGerund(string lower) => lower.Length > 6 && lower.EndsWith("ing", StringComparison.Ordinal);
}
