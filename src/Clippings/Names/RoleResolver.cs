namespace Clippings;

/// <summary>Finds the person whose printed role a phrase repeats: "the Kremlin spokesman", "the mayor".</summary>
internal static class RoleResolver
{
    private static readonly Dictionary<string, string> Equivalents = new(StringComparer.Ordinal)
    {
        ["spokeswoman"] = "spokesman",
        ["spokesperson"] = "spokesman",
        ["chairwoman"] = "chairman",
        ["chair"] = "chairman",
        ["chairperson"] = "chairman",
        ["congresswoman"] = "congressman",
        ["rep."] = "congressman",
        ["representative"] = "congressman",
        ["sen."] = "senator",
        ["gov."] = "governor",
        ["gen."] = "general",
        ["lawmaker"] = "congressman",
        ["businesswoman"] = "businessman",
        ["prof."] = "professor",
        ["lt."] = "general",
    };

    /// <summary>Searches among persons known so far; a phrase before the first printed role finds nobody.</summary>
    public static Entity? Find(SentenceFrame frame, NounPhrase phrase, EntityIndex index, int before)
    {
        if (!IsDefinite(frame, phrase))
            return null;
        var head = Head(frame.LowerAt(phrase.Last));
        if (Vocabulary.RoleGender(frame.LowerAt(phrase.Last)) == Gender.Plural)
            return null;
        var modifiers = Modifiers(frame, phrase);
        Entity? best = null;
        foreach (var entity in index.WithRole(head))
        {
            if (!entity.IsPerson || entity.FirstStart > before || !entity.Roles.Any(r => Matches(r, head, modifiers)))
                continue;
            if (best is null || entity.Mentions > best.Mentions)
                best = entity;
        }

        return best;
    }

    public static string Head(string word) => Equivalents.GetValueOrDefault(word, word);

    /// <summary>A role with what stood before it, in lower case.</summary>
    public static string Described(string role, string? owner) => $"{owner} {role}".ToLowerInvariant();

    public static bool Matches((string Role, string? Owner) printed, string head, IReadOnlyList<string> modifiers)
    {
        var roleWords = printed.Role.Split(' ');
        if (!roleWords.Any(w => Head(w) == head))
            return false;
        var described = Described(printed.Role, printed.Owner);
        return modifiers.All(m => described.Contains(m, StringComparison.Ordinal));
    }

    public static bool IsDefinite(SentenceFrame frame, NounPhrase phrase) =>
        frame.ClassAt(phrase.First) is LexemeClass.PossessivePronoun or LexemeClass.Name || frame.LowerAt(phrase.First) == "the" || phrase.OwnerLast >= 0;

    /// <summary>The proper names and adjectives between determiner and head, in lower case.</summary>
    public static List<string> Modifiers(SentenceFrame frame, NounPhrase phrase)
    {
        var words = new List<string>();
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (frame.ClassAt(i) is LexemeClass.Name or LexemeClass.Title)
                words.Add(frame.LowerAt(i));
        }

        return words;
    }
}
