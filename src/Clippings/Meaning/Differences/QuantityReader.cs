using System.Collections.Frozen;
using System.Globalization;

namespace Clippings;

/// <summary>Reads what a sentence counts: "14 wounded soldiers", "$1.2 million", "nearly 3 percent". Times, ages, scores and numbers of nothing are left out.</summary>
internal static class QuantityReader
{
    private const int LongestPhrase = 5;

    private static readonly FrozenDictionary<string, int> Spelled = TimeWords.All()
        .Where(word => word is { Class: TimeClass.Num, Value: >= 0 }).DistinctBy(word => word.Word)
        .ToFrozenDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["m"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["bln"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // One unit, however it is printed.
    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["%"] = "%",
        ["percent"] = "%",
        ["pct"] = "%",
        ["cent"] = "%",
        ["percentage"] = "%",
        ["dollar"] = "$",
        ["dollars"] = "$",
        ["dlr"] = "$",
        ["dlrs"] = "$",
        ["pound"] = "£",
        ["pounds"] = "£",
        ["stg"] = "£",
        ["euro"] = "€",
        ["euros"] = "€",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<Quantity> Read(Statement statement)
    {
        var words = statement.Words;
        var found = new List<Quantity>();
        for (var at = 0; at < words.Count; at++)
        {
            if (statement.IsTime(at) || Number(words, at) is not { } number)
                continue;
            var (value, step, last) = (number.Value, number.Step, at);
            while (Scales.TryGetValue(words.Lower(last + 1), out var scale) && !statement.IsTime(last + 1))
            {
                (value, step) = (value * scale, step * scale);
                last++;
            }

            if (!IsPartOfWord(words, at, last) && UnitOf(statement, at, last) is { Length: > 0 } unit)
                found.Add(new(at, last, value, step, unit, IsOpen(words, at), IsAside(words, at, last)));
            at = last;
        }

        return found;
    }

    private static (decimal Value, decimal Step)? Number(ClauseWords words, int at)
    {
        var lower = words.Lower(at);
        if (Spelled.TryGetValue(lower, out var spelled) && lower is not ("one" or "zero"))
            return (spelled, 1);
        if (lower.Length == 0 || !char.IsAsciiDigit(lower[0]) || !decimal.TryParse(lower, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return null;
        var point = lower.IndexOf('.', StringComparison.Ordinal);
        var step = 1m;
        for (var digits = point < 0 ? 0 : lower.Length - point - 1; digits > 0; digits--)
            step /= 10;
        // "1,200" has been rounded, as far as anybody can tell.
        for (var whole = value; point < 0 && whole >= 1000 && whole % 10 == 0; whole /= 10)
            step *= 10;
        return (value, step);
    }

    // "6-4", "3-1/2", "60-year-old", "No. 10"
    private static bool IsPartOfWord(ClauseWords words, int first, int last) =>
        words.Tag(first - 1) is PennTag.HYPH or PennTag.SYM || words.Tag(last + 1) is PennTag.HYPH or PennTag.SYM or PennTag.CD || words.Lower(first - 1) is "no." or "no" or "number" or "age" or "aged" or "-" or "/" || words.Lower(last + 1) is "-" or "/";

    private static string UnitOf(Statement statement, int first, int last)
    {
        var words = statement.Words;
        if (words.Tag(first - 1) == PennTag.Dollar)
            return words.Lower(first - 1);
        if (words.Lower(last + 1) == "per" && words.Lower(last + 2) == "cent")
            return "%";
        var next = last + 1;
        if (words.Lower(next) == "of" && words.Lower(next + 1) is "the" or "its" or "their" or "those" or "his" or "her")
            next += 2;
        var head = -1;
        for (var at = next; at < Math.Min(words.Count, next + LongestPhrase) && !statement.IsTime(at); at++)
        {
            if (Units.TryGetValue(words.Lower(at), out var unit))
                return unit;
            if (words.Tag(at) is PennTag.NNS)
                return statement.Stems[at];
            if (words.Tag(at) is PennTag.NN)
                head = at;
            else if (words.Tag(at) is not (PennTag.JJ or PennTag.JJR or PennTag.VBN or PennTag.NNP or PennTag.HYPH))
                break;
        }

        return head < 0 ? "" : statement.Stems[head];
    }

    // With what a number is compared is told for its sake alone: "from 12", "vs 12"; so is by how much it rose.
    private static bool IsAside(ClauseWords words, int first, int last) =>
        words.Lower(Before(words, first)) is "from" or "vs" or "vs." or "versus" or "against" or "with" or "between" or "by" or "up" or "down"
        // "a firm and three others" are four
        || words.Lower(last + 1) is "other" or "others" or "more"
        || (words.Lower(Before(words, first)) is "to" or "and" or "or" or "-" && words.Tag(Before(words, first) - 1) == PennTag.CD)
        || (words.Lower(last + 1) is "to" or "and" or "or" or "-" && words.Tag(last + 2) == PennTag.CD);

    private static int Before(ClauseWords words, int first) => words.Tag(first - 1) == PennTag.Dollar ? first - 2 : first - 1;

    private static bool IsOpen(ClauseWords words, int first)
    {
        return words.Lower(Before(words, first)) is "about" or "around" or "some" or "nearly" or "almost" or "roughly" or "approximately" or "over" or "under" or "than" or "least" or "most" or "to" or "as" or "only" or "exceeding" or "below" or "above" or "estimated";
    }
}
