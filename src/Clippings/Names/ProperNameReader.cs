namespace Clippings;

/// <summary>Takes the name phrases of a sentence apart: titles, roles, given names, surnames.</summary>
internal static class ProperNameReader
{
    private static readonly HashSet<string> Courtesy =
        ["mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "dr.", "dr", "sir", "madam", "lord", "lady", "dame", "hon."];

    private static readonly HashSet<string> Parties =
        ["Republican", "Democrat", "Democratic", "Libertarian", "Conservative", "Labour", "Liberal", "Green", "Independent", "GOP"];

    // Titles that are other words more often.
    private static readonly HashSet<string> Vague = ["star", "prime", "first", "general", "major", "chief", "justice", "supreme", "minority", "majority", "deputy", "foreign"];

    public static ProperName? Read(string text, SentenceFrame s, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Name)
            return null;
        var first = AfterTitles(s, phrase);
        if (first > phrase.Last)
            return null;
        var words = new List<string>();
        for (var i = first; i <= phrase.Last; i++)
        {
            if (s[i].Quote < 0)
                words.Add(text[s[i].Start..s[i].End]);
        }

        var given = words.FindIndex(w => Vocabulary.IsFirstName(Lower(w)));
        var stripped = first;
        while (words.Count > 1 && (Parties.Contains(words[0]) || Places.StateOfPeople(words[0]) is not null) && (words.Count > 2 || given == 1))
        {
            words.RemoveAt(0);
            stripped++;
            given--;
        }

        var role = RoleBefore(text, s, phrase, stripped, out var owner, out var gender);
        // "analysts Screen Digest": a word for several persons makes no person of a name.
        var several = role is not null && given != 0 && Vocabulary.RoleGender(Lower(role.Split(' ')[^1])) == Gender.Plural && !Vocabulary.IsTitle(Lower(role.Split(' ')[^1]));
        // "Star Wars", "Prime Trilogy", "Justice Departments": the title was none.
        var untitled = role is not null && Vague.Contains(Lower(role))
            && ((words.Count == 1 && PennTags.IsCommonWord(Lower(words[0])) && !Vocabulary.IsFirstName(Lower(words[0]))) || words.SkipLast(1).Any(w => NameHeads.IsOfBody(Lower(w))));
        var personal = (role is not null && !several && !untitled) || (words.Count > 1 && given == 0) || HasInitial(words);
        if (gender == Gender.Unknown && words.Count > 1)
            gender = Vocabulary.FirstNameGender(Lower(words[0]));
        return new ProperName(words, role, owner, gender, personal && !EndsInGroup(words) && !IsBody(words) && !PersonForm.IsSentence(words)) { Span = new TextSpan(s[stripped].Start, s[phrase.Last].End) };
    }

    // The words behind the last title: "Deputy Secretary of State Ann Lee" gives "Ann Lee".
    private static int AfterTitles(SentenceFrame s, NounPhrase phrase)
    {
        var first = phrase.NameFirst;
        for (var i = first; i <= phrase.Last; i++)
        {
            if (s.ClassAt(i) == LexemeClass.Title)
                first = i + 1;
            else if (s.ClassAt(i) == LexemeClass.Preposition && i == first && i + 1 < phrase.Last)
                first = i + 2;
        }

        return first > phrase.Last && phrase.NameFirst < phrase.Last ? phrase.NameFirst : first;
    }

    private static string? RoleBefore(string text, SentenceFrame s, NounPhrase phrase, int nameStart, out string? owner, out Gender gender)
    {
        gender = Gender.Unknown;
        owner = null;
        var last = nameStart - 1;
        while (last > phrase.First && Parties.Contains(text[s[last].Start..s[last].End]))
            last--;
        if (last < phrase.First || !IsRoleWord(s, last))
            return ApposedRole(text, s, phrase, out owner, out gender);
        var start = last;
        for (var i = last; i >= phrase.First && IsRoleWord(s, i); i--)
        {
            start = i;
            if (gender == Gender.Unknown)
                gender = GenderOf(s.LowerAt(i));
        }

        owner = OwnerText(text, s, phrase.First, start - 1);
        return text[s[start].Start..s[last].End];
    }

    /// <summary>True for "Mr." and the like, which show a person but name no role.</summary>
    public static bool IsCourtesy(string role) => Courtesy.Contains(Lower(role));

    private static bool IsRoleWord(SentenceFrame s, int i) =>
        s.ClassAt(i) is LexemeClass.Title or LexemeClass.Role || (s.ClassAt(i) is LexemeClass.Preposition && s.ClassAt(i - 1) is LexemeClass.Title or LexemeClass.Role)
        || (s.ClassAt(i) == LexemeClass.Name && s.LowerAt(i - 1) is "of" or "for" && s.ClassAt(i - 2) is LexemeClass.Title or LexemeClass.Role);

    // "Ann Lee, the Kremlin spokeswoman," and "Ann Lee, deputy minister of trade,".
    private static string? ApposedRole(string text, SentenceFrame s, NounPhrase phrase, out string? owner, out Gender gender)
    {
        owner = null;
        gender = Gender.Unknown;
        var next = phrase.Last + 1;
        if (s.ClassAt(next) != LexemeClass.Comma || s.PhraseAt(next + 1) is not { } apposed || apposed.First != next + 1)
            return null;
        if (s.ClassAt(apposed.Last) is not (LexemeClass.Role or LexemeClass.Title) || apposed.First == apposed.Last && s.ClassAt(apposed.First) != LexemeClass.Role)
            return null;
        if (!IsClosed(s, apposed))
            return null;
        var start = apposed.Last;
        while (start > apposed.First && s.ClassAt(start - 1) is LexemeClass.Role or LexemeClass.Title or LexemeClass.Other)
            start--;
        gender = GenderOf(s.LowerAt(apposed.Last));
        owner = OwnerText(text, s, apposed.First, start - 1) ?? OfBody(text, s, apposed.Last + 1);
        return text[s[start].Start..s[apposed.Last].End];
    }

    // An apposition ends in a comma, a bracket or the sentence; before a verb the phrase is a subject of its own.
    private static bool IsClosed(SentenceFrame s, NounPhrase apposed)
    {
        var next = apposed.Last + 1;
        while (s.ClassAt(next) == LexemeClass.Preposition && s.PhraseAt(next + 1) is { } inner)
            next = inner.Last + 1;
        return s.ClassAt(next) is LexemeClass.Comma or LexemeClass.Stop or LexemeClass.Close or LexemeClass.Dash or LexemeClass.RelativePronoun or LexemeClass.Semicolon;
    }

    private static string? OfBody(string text, SentenceFrame s, int of) =>
        s.LowerAt(of) is "of" or "for" or "at" && s.PhraseAt(of + 1) is { Kind: NounPhraseKind.Name or NounPhraseKind.Group } body
            ? s.SpanOf(body).Of(text)
            : null;

    private static string? OwnerText(string text, SentenceFrame s, int first, int last)
    {
        while (first <= last && s.ClassAt(first) is LexemeClass.Determiner or LexemeClass.PossessivePronoun or LexemeClass.Other)
            first++;
        while (last >= first && s.ClassAt(last) is LexemeClass.Possessive or LexemeClass.Other)
            last--;
        return first <= last ? text[s[first].Start..s[last].End] : null;
    }

    private static Gender GenderOf(string lower)
    {
        var gender = Vocabulary.TitleGender(lower);
        return gender != Gender.Unknown ? gender : Vocabulary.RoleGender(lower);
    }

    private static bool HasInitial(List<string> words) =>
        words.Count > 2 && words.Skip(1).SkipLast(1).Any(w => w.Length == 2 && w[1] == '.');

    // "NATO", "Russia": no role makes a person of them.
    private static bool IsBody(List<string> words) =>
        Places.StateOf(string.Join(' ', words)) is not null || (words.Count == 1 && words[0].Length > 1 && words[0].All(char.IsUpper));

    private static bool EndsInGroup(List<string> words) => Vocabulary.IsGroup(Lower(words[^1]));

    private static string Lower(string word) => word.ToLowerInvariant();
}
