using System.Collections.Frozen;

namespace Clippings;

/// <summary>Abbreviations of English news, without their last stop, by what that stop means.</summary>
internal static class Abbreviations
{
    private const string Leading =
        """
        Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revs Hon Fr Br Msgr Mme Mlle
        Gen Gens Lt Col Cols Maj Capt Capts Cpt Cmdr Comdr Adm Adms Brig Sgt Sgts Cpl Pvt Pfc Spc Ens
        Sen Sens Rep Reps Gov Govs Pres Sec Secy Amb Atty Asst Assoc Dir Supt Insp Det Dep Ald Dist
        St Ste Sts Mt Mts Ft Pt vs v cf viz e.g i.e approx esp incl ca
        """;

    private const string BeforeNumber =
        """
        No no Nos nos No's N° n° Nr nr p pp P Pp Vol vol Vols vols Art art Arts Fig fig Figs figs Ch ch Chap chap
        Sect sect Para para paras Tel tel Ext ext Op op Ser est Est Rte Hwy
        """;

    private const string Calendar =
        """
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
        """;

    private const string Anywhere =
        """
        Inc Corp Co Cos co Ltd Bros Plc Pty LLC LLP Jr Sr Jnr Snr Esq Ph.D Ed.D W.Va Pharm.D M.Sc B.Sc Univ Dept Depts Div
        Assn Assns Intl Natl Govt Cmte Comm Ave Blvd Rd Ln Hts Bldg Sq st ave blvd rd
        Ala Ariz Ark Calif Cal Colo Conn Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont
        Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Del Ont Que Alta Sask
        """;

    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Rows().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 8;

    /// <summary>The kind of a word printed before a full stop; null for a word that is no abbreviation.</summary>
    /// <param name="word">The word without the stop; capitals as printed, an all-capital line understood.</param>
    public static AbbreviationKind? Kind(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
            return null;
        if (Lookup.TryGetValue(word, out var kind))
            return kind;
        Span<char> capitalized = stackalloc char[word.Length];
        word.ToLowerInvariant(capitalized);
        capitalized[0] = word[0];
        return char.IsUpper(word[^1]) && Lookup.TryGetValue(capitalized, out kind) ? kind : null;
    }

    /// <summary>True where the stop after this word belongs to it: a listed abbreviation or an initial.</summary>
    public static bool Holds(ReadOnlySpan<char> word) =>
        word is [var initial] && char.IsUpper(initial) || Kind(word) is not null;

    private static IEnumerable<KeyValuePair<string, AbbreviationKind>> Rows()
    {
        (AbbreviationKind Kind, string Words)[] rows =
        [
            (AbbreviationKind.Leading, Leading),
            (AbbreviationKind.BeforeNumber, BeforeNumber),
            (AbbreviationKind.Calendar, Calendar),
            (AbbreviationKind.Anywhere, Anywhere),
        ];
        return
            from row in rows
            from word in row.Words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)
            select KeyValuePair.Create(word, row.Kind);
    }
}
