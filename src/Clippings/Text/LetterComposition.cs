using System.Collections.Frozen;
using System.Text;

namespace Clippings;

/// <summary>
/// Composes a lower-case letter and the combining marks after it, as Unicode's NFC does, for Latin, Greek and Cyrillic.
/// <see cref="string.Normalize()"/> cannot be used: under invariant globalization it returns its input,
/// so a term would depend on the host that runs the code.
/// </summary>
internal static class LetterComposition
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Pairs().ToFrozenDictionary();

    /// <summary>The text with each letter and its marks as one character where Unicode has one.</summary>
    public static string Compose(string text)
    {
        if (!text.Any(IsMark))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Composed.TryGetValue((composed[^1], c), out var one))
                composed[^1] = one;
            else
                composed.Append(c);
        }

        return composed.ToString();
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>A row is a mark, the letters it joins, and what they become (UnicodeData.txt, field 5).</summary>
    private static IEnumerable<KeyValuePair<(char Letter, char Mark), char>> Pairs()
    {
        (char Mark, string Letters, string Become)[] rows =
        [
            ('\u0300', "aeiouünеиēōwâăêôơưy", "àèìòùǜǹѐѝḕṑẁầằềồờừỳ"),
            ('\u0301', "aeiouyclnrszügåæø¨ϊαεηιϋουωϒгкçēïkmõōpũwâăêôơư", "áéíóúýćĺńŕśźǘǵǻǽǿ΅ΐάέήίΰόύώϓѓќḉḗḯḱḿṍṓṕṹẃấắếốớứ"),
            ('\u0302', "aeioucghjswyzạẹọ", "âêîôûĉĝĥĵŝŵŷẑậệộ"),
            ('\u0303', "anoiuvâăeêôơưy", "ãñõĩũṽẫẵẽễỗỡữỹ"),
            ('\u0304', "aeiouüäȧæǫöõȯyиуgḷṛ", "āēīōūǖǟǡǣǭȫȭȱȳӣӯḡḹṝ"),
            ('\u0306', "aegiouиужаеȩạ", "ăĕğĭŏŭйўӂӑӗḝặ"),
            ('\u0307', "cegzaobdfhmnprsśšṣtwxyſ", "ċėġżȧȯḃḋḟḣṁṅṗṙṡṥṧṩṫẇẋẏẛ"),
            ('\u0308', "aeiouyιυϒеіаәжзиоөэучыhõūwxt", "äëïöüÿϊϋϔёїӓӛӝӟӥӧӫӭӱӵӹḧṏṻẅẍẗ"),
            ('\u0309', "aâăeêioôơuưy", "ảẩẳẻểỉỏổởủửỷ"),
            ('\u030A', "auwy", "åůẘẙ"),
            ('\u030B', "ouу", "őűӳ"),
            ('\u030C', "cdelnrstzaiouügkʒjh", "čďěľňřšťžǎǐǒǔǚǧǩǯǰȟ"),
            ('\u030F', "aeioruѵ", "ȁȅȉȍȑȕѷ"),
            ('\u0311', "aeioru", "ȃȇȋȏȓȗ"),
            ('\u031B', "ou", "ơư"),
            ('\u0323', "bdhklmnrstvwzaeioơuưy", "ḅḍḥḳḷṃṇṛṣṭṿẉẓạẹịọợụựỵ"),
            ('\u0324', "u", "ṳ"),
            ('\u0325', "a", "ḁ"),
            ('\u0326', "st", "șț"),
            ('\u0327', "cgklnrstedh", "çģķļņŗşţȩḑḩ"),
            ('\u0328', "aeiuo", "ąęįųǫ"),
            ('\u032D', "delntu", "ḓḙḽṋṱṷ"),
            ('\u032E', "h", "ḫ"),
            ('\u0330', "eiu", "ḛḭṵ"),
            ('\u0331', "bdklnrtzh", "ḇḏḵḻṉṟṯẕẖ"),
        ];
        return
            from row in rows
            from pair in row.Letters.Zip(row.Become)
            select KeyValuePair.Create((pair.First, row.Mark), pair.Second);
    }
}
