using System.Collections.Frozen;

namespace Clippings;

/// <summary>The word lists behind the reading of clauses.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, LexemeClass> ClosedClasses = ReadClosedClasses();
    private static readonly FrozenDictionary<string, Gender> Titles = Gendered("titles.txt");
    private static readonly FrozenDictionary<string, Gender> Roles = Gendered("roles.txt");
    private static readonly FrozenDictionary<string, Gender> FirstNames = ReadFirstNames();
    private static readonly FrozenSet<string> Groups = WordList.Words("groups.txt");
    private static readonly FrozenDictionary<string, VerbForm> Verbs = ReadVerbs();

    private static readonly FrozenSet<string> OwnPasts = Pasts.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Offices = FrozenSet.Create(
        StringComparer.Ordinal, "state", "defense", "defence", "treasury", "commerce", "labor", "labour", "energy", "health", "education", "interior", "agriculture", "transportation", "staff", "justice", "finance", "homeland", "veterans", "house");

    public static LexemeClass? ClosedClass(string lower) =>
        ClosedClasses.TryGetValue(lower, out var c) ? c : null;

    /// <summary>The pasts of verbs that have one of their own: "shrank", and not "cut".</summary>
    public static IEnumerable<string> Pasts =>
        WordList.Lines("verbs.txt").SelectMany(WordList.Split).Concat(WordList.Lines("reporting-verbs.txt").Select(line => WordList.Split(line)[0]))
            .Select(Inflection.Of).Where(verb => verb.Past != verb.Base).Select(verb => verb.Past).Distinct(StringComparer.Ordinal);

    /// <summary>True for a past that no other form of its verb shares: "shrank", and not "cut".</summary>
    public static bool IsPast(string lower) => OwnPasts.Contains(lower);

    public static bool IsTitle(string lower) => Titles.ContainsKey(lower);

    public static bool IsRole(string lower) => Roles.ContainsKey(lower);

    public static bool IsGroup(string lower) => Groups.Contains(lower);

    /// <summary>True for what stands behind "of" in the title of an office: "Secretary of State".</summary>
    public static bool IsOffice(string lower) => Offices.Contains(lower);

    public static bool IsFirstName(string lower) => FirstNames.ContainsKey(lower);

    public static VerbForm? Verb(string lower) => Verbs.TryGetValue(lower, out var form) ? form : null;

    public static Gender TitleGender(string lower) => Titles.GetValueOrDefault(lower);

    public static Gender RoleGender(string lower) => Roles.GetValueOrDefault(lower);

    public static Gender FirstNameGender(string lower) => FirstNames.GetValueOrDefault(lower);

    private static FrozenDictionary<string, LexemeClass> ReadClosedClasses()
    {
        var classes = new Dictionary<string, LexemeClass>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("function-words.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = line[..colon];
            var lexemeClass = name switch
            {
                "SubjectPronoun" => LexemeClass.Pronoun,
                "OtherPronoun" => LexemeClass.ObjectPronoun,
                "Adjective" => LexemeClass.Other,
                _ => Enum.Parse<LexemeClass>(name),
            };
            foreach (var word in WordList.Split(line[(colon + 1)..]))
                classes.TryAdd(word, lexemeClass);
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Gender> Gendered(string list)
    {
        var genders = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines(list))
        {
            var words = WordList.Split(line);
            genders.TryAdd(words[0], words.Length > 1 ? GenderOf(words[1]) : Gender.Unknown);
        }

        return genders.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Gender> ReadFirstNames()
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("first-names.txt"))
        {
            foreach (var name in WordList.Split(line[2..]))
                names.TryAdd(name, GenderOf(line[..1]));
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Gender GenderOf(string letter) => letter switch
    {
        "m" => Gender.Male,
        "f" => Gender.Female,
        "p" => Gender.Plural,
        _ => Gender.Unknown,
    };

    private static FrozenDictionary<string, VerbForm> ReadVerbs()
    {
        var verbs = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var entry in WordList.Lines("verbs.txt").SelectMany(WordList.Split))
        {
            var verb = Inflection.Of(entry);
            verbs.TryAdd(verb.Past, VerbForm.Past);
            verbs.TryAdd(verb.Participle, VerbForm.Participle);
            verbs.TryAdd(verb.Third, VerbForm.Third);
            verbs.TryAdd(verb.Gerund, VerbForm.Gerund);
            verbs.TryAdd(verb.Base, VerbForm.Base);
        }

        return verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
