namespace Clippings;

/// <summary>Classifies single words; what the neighbours change is settled in <see cref="SentenceReader"/>.</summary>
internal static class WordClassifier
{
    public static WordClass ClassOf(string lower, bool capital)
    {
        if (char.IsDigit(lower[0]) || lower[0] == '$')
            return WordClass.Number;
        if (Vocabulary.ClosedClass(lower) is { } closed && !(capital && closed == WordClass.Other))
            return closed;
        if (capital)
            return Vocabulary.IsTitle(lower) ? WordClass.Title : WordClass.Name;
        if (lower[0] == '@')
            return WordClass.Name;
        return OfCommonWord(lower);
    }

    /// <summary>The class of a capitalised word that begins a sentence, where the capital says nothing.</summary>
    public static WordClass ClassOfFirst(string lower)
    {
        if (Vocabulary.IsFirstName(lower))
            return WordClass.Name;
        var common = OfCommonWord(lower);
        return common switch
        {
            WordClass.Role or WordClass.Adverb => common,
            WordClass.Verb or WordClass.Reporting => common,
            _ => IsGerund(lower) ? WordClass.Verb : WordClass.Name,
        };
    }

    private static WordClass OfCommonWord(string lower)
    {
        var reporting = ReportingVerbs.Find(lower);
        if (Vocabulary.IsRole(lower))
            return WordClass.Role;
        if (reporting is not null)
            return WordClass.Reporting;
        if (Vocabulary.IsGroup(lower))
            return WordClass.Group;
        if (Vocabulary.Verb(lower) is not null)
            return WordClass.Verb;
        return lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb : WordClass.Other;
    }

    private static bool IsGerund(string lower) => lower.Length > 6 && lower.EndsWith("ing", StringComparison.Ordinal);
}
