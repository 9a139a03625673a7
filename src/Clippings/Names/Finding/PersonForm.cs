using static Clippings.EvidenceWeight;

namespace Clippings;

/// <summary>What the words of a longer name tell for and against a person.</summary>
internal static class PersonForm
{
    /// <summary>Weighs two words or more.</summary>
    /// <param name="words">The words.</param>
    /// <param name="head">The noun before a preposition inside the name; null without one.</param>
    public static NameScores Of(IReadOnlyList<string> words, string? head)
    {
        var (first, last) = (words[0].ToLowerInvariant(), words[^1].ToLowerInvariant());
        var isGiven = KnownNames.IsGivenName(first) || KnownNames.IsGivenName(first.Split('-')[0]);
        var isSurname = words.Count == 2 && KnownNames.IsNounSurname(last);
        // "Dana Besecker Company", "George Soros Foundation for Southern Africa", "Ingrid Goes West".
        if ((NameHeads.IsAny(last) && !isSurname) || (head is not null && NameHeads.IsAny(head.ToLowerInvariant())) || IsSentence(words))
            return NameScores.ForPerson(-Fair);
        var person = 0;
        if (isGiven)
            person += (KnownNames.IsPlace(words[0]) || KnownNames.IsBody(words[0]) ? Fair : Strong) + (isSurname ? Fair + 1 : 0);
        else if (KnownNames.IsFamilyName(first) && IsEastern(words))
            person += words.Count == 2 && !words[1].Contains('-', StringComparison.Ordinal) ? Fair : Strong;
        if (words.SkipLast(1).Any(w => w.Length <= 2 && char.IsUpper(w[0]) && (w.Length == 1 || w[1] == '.')) || IsInitials(words[0]))
            person += Strong;
        if (words.Skip(1).Any(w => w is "van" or "von" or "bin" or "ibn" or "al" or "de" or "der"))
            person += Weak;
        if (words[^1] is "Jr" or "Jr." or "Sr" or "Sr." or "III")
            person += Strong;
        if (words.Count is 2 or 3 && words.All(IsNameLike))
            person += Weak + 1;
        else if (person == 0)
            person -= Fair;
        return NameScores.ForPerson(person) + (isGiven ? default : Against(words)) + FormEvidence.OfSurname(words[^1]);
    }

    /// <summary>True where a verb or the mark of a firm stands inside: "Ingrid Goes West", "Insider Inc Nintendo".</summary>
    public static bool IsSentence(IReadOnlyList<string> words) =>
        words.Skip(1).SkipLast(1).Any(w => Vocabulary.Verb(w.ToLowerInvariant()) == VerbForm.Third || w.TrimEnd('.') is "Inc" or "Ltd" or "Corp");

    /// <summary>True where no word tells against a person: a given name, or words that are no others.</summary>
    public static bool IsPossible(IReadOnlyList<string> words) =>
        words.Count <= 4 && (KnownNames.IsGivenName(words[0].ToLowerInvariant()) || words.All(w => w.Length <= 2 || IsNameLike(w))) && !words.Any(w => FormEvidence.IsAcronym(w) && !w.Contains('.', StringComparison.Ordinal));

    /// <summary>True for a word with a capital that is no other word: no noun of the treebank, no people, no role, no place.</summary>
    public static bool IsNameLike(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower) && word.All(c => char.IsLetter(c) || c is '\'' or '-' or '.')
        && word.ToLowerInvariant() is var lower && !NameHeads.IsAny(lower) && Vocabulary.ClosedClass(lower) is null && !Vocabulary.IsRole(lower) && !Vocabulary.IsGroup(lower)
        && Vocabulary.Verb(lower) is null && Places.StateOfPeople(word) is null && !KnownNames.IsPlace(word) && !lower.Split('-').Any(PennTags.IsCommonWord);

    // "Chicago Cubs", "S Yorkshire", "Telco BT".
    private static NameScores Against(IReadOnlyList<string> words)
    {
        var scores = default(NameScores);
        if (KnownNames.IsPlace(words[0]) || (words.Count > 2 && KnownNames.IsPlace($"{words[0]} {words[1]}")))
            scores += new NameScores(-Fair, Weak, 0, 0);
        if (words.Count == 2 && words[0].TrimEnd('.') is "N" or "S" or "E" or "W" && KnownNames.IsPlace(words[1]))
            scores += new NameScores(-Strong, 0, Strong, 0);
        if (words.Any(w => KnownNames.IsBody(w) || (FormEvidence.IsAcronym(w) && !w.Contains('.', StringComparison.Ordinal))))
            scores += new NameScores(-Fair, Fair, 0, 0);
        return scores;
    }

    // "Park Joo-Ho", "Kwok Ka-ki", "Chiang Kai Shek", "Xi Jinping".
    private static bool IsEastern(IReadOnlyList<string> words) =>
        (words.Count == 2 && (words[1].Contains('-', StringComparison.Ordinal) || (words[1].Length <= 8 && IsNameLike(words[1]))))
        || (words.Count == 3 && words.All(w => w.Length <= 6));

    // "K.C. Maurer", "J.R.R. Tolkien", and no state.
    private static bool IsInitials(string word) =>
        word.Length >= 4 && word[1] == '.' && word[^1] == '.' && word.Where((_, i) => i % 2 == 0).All(char.IsUpper) && !KnownNames.IsPlace(word) && KnownNames.SameState(word) is null;
}
