namespace Clippings;

/// <summary>Reads the patterns of <see cref="TimeRule"/>.</summary>
internal static class RulePattern
{
    /// <summary>Every way to leave out what may be missing.</summary>
    public static IEnumerable<RuleVariant> Expand(TimeRule rule, int order, Func<string, int> wordId)
    {
        var variants = new List<(List<RuleElement> Elements, int Length)> { ([], -1) };
        foreach (var part in rule.Pattern.Split(' '))
        {
            if (part == ">")
            {
                variants = [.. variants.Select(v => (v.Elements, v.Elements.Count))];
                continue;
            }

            var optional = part.Length > 1 && part[^1] == '?';
            var element = Element(optional ? part[..^1] : part, wordId);
            var with = variants.Select(v => (v.Elements.Append(element).ToList(), v.Length));
            variants = [.. optional ? with.Concat(variants) : with];
        }

        return variants.Select(v =>
            new RuleVariant(rule, order, [.. v.Elements], v.Length < 0 ? v.Elements.Count : v.Length));
    }

    private static RuleElement Element(string part, Func<string, int> wordId)
    {
        var words = new List<int>();
        var classes = TimeClass.None;
        foreach (var name in part.Split('|'))
        {
            if (name.Any(char.IsUpper))
                classes |= Enum.Parse<TimeClass>(name, ignoreCase: true);
            else
                words.Add(wordId(name));
        }

        return new RuleElement(part, [.. words], classes);
    }
}
