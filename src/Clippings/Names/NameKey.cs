using System.Globalization;
using System.Text;

namespace Clippings;

/// <summary>Compares names across spellings: accents, case, and the common ways to write Slavic and Arabic names.</summary>
internal static class NameKey
{
    /// <summary>One key for "Sergei", "Sergey" and "Sergej".</summary>
    public static string Of(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’' or '-' or '.')
                continue;
            var folded = c is 'y' or 'j' ? 'i' : c;
            if (key.Length == 0 || key[^1] != folded)
                key.Append(folded);
        }

        // Yevgeny, Evgenii; Dmitri, Dmitry: a first "ye" and a last "ii" are spelling.
        var s = key.ToString();
        return s.StartsWith("ie", StringComparison.Ordinal) ? s[1..] : s;
    }

    /// <summary>True where two full names can be one person's: same surname, first names equal, short for each other, or initials.</summary>
    public static bool Agree(string a, string b)
    {
        if (Of(Entity.SurnameOf(a)) != Of(Entity.SurnameOf(b)))
            return false;
        var (x, y) = (OfGiven(a), OfGiven(b));
        return x == y || IsInitial(x, y) || IsInitial(y, x) || Short(x) == Short(y);
    }

    /// <summary>The key of a full name's first word.</summary>
    public static string OfGiven(string name) => Of(name.Split(' ')[0]);

    /// <summary>The key of the short form of a given name's key: "bob" for "robert"; the key itself where there is none.</summary>
    public static string Short(string given) => ShortForms.GetValueOrDefault(given, given);

    private static bool IsInitial(string x, string y) => x.Length == 1 && y.StartsWith(x, StringComparison.Ordinal);

    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["antoni"] = "toni",
        ["ani"] = "toni",
        ["benjamin"] = "ben",
        ["bernard"] = "bernie",
        ["charles"] = "charlie",
        ["christopher"] = "chris",
        ["daniel"] = "dan",
        ["david"] = "dave",
        ["donald"] = "don",
        ["edward"] = "ed",
        ["elizabeth"] = "liz",
        ["james"] = "jim",
        ["jefrei"] = "jef",
        ["ioseph"] = "ioe",
        ["iames"] = "iim",
        ["iefrei"] = "ief",
        ["iohn"] = "iack",
        ["katherine"] = "kate",
        ["lawrence"] = "lari",
        ["michael"] = "mike",
        ["mitchel"] = "mitch",
        ["nicholas"] = "nick",
        ["patricia"] = "pat",
        ["patrick"] = "pat",
        ["peter"] = "pete",
        ["richard"] = "rick",
        ["robert"] = "bob",
        ["rob"] = "bob",
        ["samuel"] = "sam",
        ["stephen"] = "steve",
        ["steven"] = "steve",
        ["susan"] = "sue",
        ["thomas"] = "tom",
        ["timothi"] = "tim",
        ["wiliam"] = "bil",
        ["gregori"] = "greg",
        ["andrew"] = "andi",
        ["anthoni"] = "toni",
        ["ioshua"] = "iosh",
        ["kenneth"] = "ken",
        ["ronald"] = "ron",
    };
}
