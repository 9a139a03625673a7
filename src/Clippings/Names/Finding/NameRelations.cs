namespace Clippings;

/// <summary>Lets the names of an article tell of each other: who is short for whom, and what stands in one list.</summary>
internal sealed class NameRelations(NameGroups groups)
{
    private const int FromSurname = 5;
    private const int FromAcronym = 4;
    private const int FromList = 3;
    private const int MostAgainstBody = 8;
    private const int Sure = 7;

    public void Relate()
    {
        RelateStates();
        RelateSurnames();
        RelateAcronyms();
        RelateShortForms();
        RelateLists();
    }

    // "U.S." and "America" are the United States; "New York" is New York City where that is printed.
    private void RelateStates()
    {
        var fullest = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        foreach (var group in groups.InOrder)
        {
            if (KnownNames.SameState(group.Text) is { } state && (!fullest.TryGetValue(state, out var known) || group.Key.Length > known.Key.Length))
                fullest[state] = group;
        }

        foreach (var group in groups.InOrder)
        {
            if (KnownNames.SameState(group.Text) is { } state)
                group.Shorten(fullest[state]);
            else if (KnownNames.StandsAlone(group.Text) && groups.Find(group.Key + " city") is { } city)
                group.Shorten(city);
        }
    }

    // "Romelu Lukaku … Lukaku": whose last word stands alone elsewhere is a person, and so is who stands there.
    private void RelateSurnames()
    {
        foreach (var full in groups.InOrder.Where(g => g.Words.Count is >= 2 and <= 5))
        {
            var (first, last) = (full.Words[0].ToLowerInvariant(), full.Words[^1].ToLowerInvariant());
            if (FormEvidence.IsAcronym(full.Words[^1]) || NameHeads.IsAny(last) || (PennTags.IsCommonWord(last) && !KnownNames.IsGivenName(first)))
                continue;
            var surname = groups.Find(last);
            if (surname is not null && !KnownNames.IsPlace(full.Words[^1]))
                full.Relate(NameScores.ForPerson(FromSurname));
            if (full.Kind != NameKind.Person)
                continue;
            surname?.Shorten(full);
            if (first != last && groups.Find(first) is { Kind: NameKind.Person or null } given)
                given.Shorten(full);
        }
    }

    // "Korean Central News Agency (KCNA)".
    private void RelateAcronyms()
    {
        var byInitials = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        foreach (var full in groups.InOrder.Where(g => !g.IsSingle && g.Longer is null))
            byInitials.TryAdd(Initials(full.Words), full);
        foreach (var group in groups.InOrder.Where(g => g.IsSingle && FormEvidence.IsAcronym(g.Words[0])))
        {
            if (!byInitials.TryGetValue(string.Concat(group.Words[0].Where(char.IsLetter)), out var full))
                continue;
            group.Shorten(full);
            var scores = full.Scores;
            if (scores.Person < MostAgainstBody && scores.Place < MostAgainstBody && scores.Other < MostAgainstBody)
                full.Relate(NameScores.ForBody(FromAcronym));
        }
    }

    private static string Initials(IReadOnlyList<string> words) =>
        string.Concat(words.Where(w => char.IsUpper(w[0])).SelectMany(w => w.Split('-', StringSplitOptions.RemoveEmptyEntries)).Select(w => char.ToUpperInvariant(w[0])));

    // "Andy Warhol Foundation" for "Andy Warhol Foundation for the Visual Arts", "the Foundation" for both.
    private void RelateShortForms()
    {
        var byEdge = new Dictionary<string, List<NameGroup>>(StringComparer.Ordinal);
        foreach (var full in groups.InOrder.Where(g => !g.IsSingle && g.Longer is null && g.Kind is NameKind.Body or NameKind.Place))
        {
            for (var length = 1; length < full.Words.Count; length++)
            {
                Add(byEdge, string.Join(' ', full.Words.TakeLast(length)), full);
                if (length > 1)
                    Add(byEdge, string.Join(' ', full.Words.Take(length)), full);
            }
        }

        foreach (var group in groups.InOrder.Where(g => g.Longer is null && IsHead(g.Words[^1].ToLowerInvariant())))
        {
            var kind = group.Kind;
            if (byEdge.TryGetValue(group.Text, out var longer) && (kind is null || !group.IsSingle) && longer.Find(f => kind is null || f.Kind == kind) is { } full)
                group.Shorten(full);
        }
    }

    private static bool IsHead(string lower) => NameHeads.IsOfBody(lower) || NameHeads.IsOfPlace(lower);

    private static void Add(Dictionary<string, List<NameGroup>> index, string edge, NameGroup full)
    {
        if (!index.TryGetValue(edge, out var known))
            index[edge] = known = [];
        known.Add(full);
    }

    // "Messi, Neymar and Mbappé": who stands in a list is what the others are.
    private void RelateLists()
    {
        foreach (var names in groups.Sentences)
        {
            for (var i = 0; i + 1 < names.Length; i++)
            {
                // Two with a comma between may be a name and its apposition; three are a list.
                if (!IsListed(names[i], names[i + 1]) || (!IsJoined(names[i + 1]) && !(i + 2 < names.Length && IsListed(names[i + 1], names[i + 2])) && !(i > 0 && IsListed(names[i - 1], names[i]))))
                    continue;
                var (a, b) = (groups.Of(names[i]), groups.Of(names[i + 1]));
                if (a.Kind is { } left && b.Kind is null && a.Scores.Of(left) >= Sure)
                    b.Relate(NameScores.For(left, FromList));
                else if (b.Kind is { } right && a.Kind is null && b.Scores.Of(right) >= Sure)
                    a.Relate(NameScores.For(right, FromList));
            }
        }
    }

    private static bool IsJoined(NameCandidate name) => name.Sentence.Lower(name.First - 1) is "and" or "or";

    private static bool IsListed(NameCandidate a, NameCandidate b)
    {
        var next = a.Last + 1;
        if (a.Sentence.At(next) == ",")
            next++;
        if (a.Sentence.Lower(next) is "and" or "or")
            next++;
        return next > a.Last + 1 && next == b.First;
    }
}
