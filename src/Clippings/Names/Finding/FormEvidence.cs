using static Clippings.EvidenceWeight;

namespace Clippings;

/// <summary>What a name's own words tell of its kind.</summary>
internal static class FormEvidence
{
    private static readonly string[] SurnameEnds = [.. WordList.Words("surname-ends.txt").Order(StringComparer.Ordinal)];

    /// <summary>Weighs the words of a name.</summary>
    public static NameScores Of(NameCandidate name)
    {
        var words = name.Words;
        var scores = OfList(string.Join(' ', words), words.Count);
        if (words.Count == 1)
            return scores + OfSingle(words[0]);
        var head = HeadBeforePreposition(name);
        return scores + OfHead(head, words[^1]) + PersonForm.Of(words, head) + NameCues.Of("first", words[0].ToLowerInvariant()) + OfMarks(words);
    }

    /// <summary>True for "FBI", "U.N.", "G20".</summary>
    public static bool IsAcronym(string word) =>
        word.Length is >= 2 and <= 7 && word.Count(char.IsUpper) >= 2 && word.All(c => char.IsUpper(c) || c is '.' or '&' || char.IsDigit(c));

    /// <summary>What the shape of a surname tells: "McCoy", "O'Hara", "Ivanov".</summary>
    public static NameScores OfSurname(string word)
    {
        if ((word.StartsWith("Mc", StringComparison.Ordinal) && word.Length > 4) || (word.Length > 3 && word[0] is 'O' or 'D' && word[1] == '\'' && char.IsUpper(word[2])))
            return NameScores.ForPerson(Fair);
        return word.Length > 5 && SurnameEnds.Any(end => word.EndsWith(end, StringComparison.Ordinal)) ? NameScores.ForPerson(Weak) : default;
    }

    private static NameScores OfList(string text, int words)
    {
        var scores = default(NameScores);
        if (KnownNames.IsPlace(text))
            scores += NameScores.ForPlace(words > 1 ? Sure : Strong + Weak);
        // "Kowloon West"
        else if (words > 1 && text[(text.LastIndexOf(' ') + 1)..] is "North" or "South" or "East" or "West" && KnownNames.IsPlace(text[..text.LastIndexOf(' ')]))
            scores += NameScores.ForPlace(Sure);
        if (KnownNames.IsBody(text))
            scores += NameScores.ForBody(words > 1 ? Sure : Strong);
        return scores;
    }

    private static NameScores OfHead(string? beforePreposition, string last)
    {
        var head = (beforePreposition ?? last).ToLowerInvariant();
        var scores = default(NameScores);
        if (NameHeads.IsOfBody(head))
            scores += NameScores.ForBody(Strong);
        if (NameHeads.IsOfPlace(head))
            scores += NameScores.ForPlace(Strong);
        if (NameHeads.IsOfOther(head))
            scores += NameScores.ForOther(Strong + 1);
        // Houses that one goes to, where nothing says what they are for.
        if (beforePreposition is null && head is "museum" or "museums" or "center" or "centre" or "gallery" or "hospital")
            scores += NameScores.ForPlace(Strong + 1);
        return scores;
    }

    private static string? HeadBeforePreposition(NameCandidate name)
    {
        for (var i = name.First + 1; i < name.Last; i++)
        {
            if (name.Sentence.Lower(i) is "of" or "for" or "on" or "in")
                return name.Sentence.At(i - 1);
        }

        return null;
    }

    private static NameScores OfSingle(string word)
    {
        var lower = word.ToLowerInvariant();
        if (KnownNames.IsPlaceInCapitals(word))
            return NameScores.ForPlace(Strong);
        if (IsAcronym(word))
            // "It was HUGE": emphasis.
            return NameHeads.IsOfOther(lower) || (word.Length > 2 && word.All(char.IsUpper) && PennTags.IsCommonWord(lower)) ? NameScores.ForOther(Strong) : NameScores.ForBody(word.Length > 2 ? Fair + 1 : Weak + 1);
        var scores = OfSurname(word);
        if (KnownNames.IsGivenName(lower))
            scores += NameScores.ForPerson(Fair);
        else if (word.Length > 3 && PersonForm.IsNameLike(word) && !KnownNames.IsBody(word) && word.All(char.IsLetter))
            scores += NameScores.ForPerson(Weak);
        if (NameHeads.IsAny(lower) || NameHeads.IsPeople(lower) || Vocabulary.IsGroup(lower))
            scores += NameScores.ForOther(Fair);
        if (word.Any(char.IsDigit) || (word.Length > 2 && word[^1] == 's' && word.SkipLast(1).All(char.IsUpper)))
            scores += NameScores.ForOther(Weak);
        if (lower.EndsWith("ism", StringComparison.Ordinal) || lower.EndsWith("ists", StringComparison.Ordinal) || lower.EndsWith("ians", StringComparison.Ordinal))
            scores += NameScores.ForOther(Fair);
        return scores;
    }

    private static NameScores OfMarks(IReadOnlyList<string> words)
    {
        var scores = default(NameScores);
        if (words.Contains("&"))
            scores += new NameScores(-Fair, Fair, 0, 0);
        if (words.Any(w => char.IsDigit(w[^1])))
            scores += NameScores.ForOther(Fair);
        if (words.All(IsAcronym))
            scores += NameScores.ForBody(Weak);
        return scores;
    }
}
