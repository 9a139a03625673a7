namespace Clippings;

/// <summary>Whether two sentences can tell the same: what is alike in all but its subject or its year is another matter.</summary>
internal static class SameMatter
{
    /// <summary>True where each article knows whom the other writes of most, and whom it names first.</summary>
    public static bool IsOfOneSubject(IReadOnlyList<NameMention> a, IReadOnlyList<NameMention> b) => Subjects(a).All(name => Knows(b, name)) && Subjects(b).All(name => Knows(a, name));

    /// <summary>True where both say something, neither names anybody whom the other article doesn't know, and not each somebody whom the other leaves out.</summary>
    public static bool Holds(Statement a, Statement b, Func<(Statement A, Statement B)> leads)
    {
        var (one, two) = (Parties(a.Names), Parties(b.Names));
        // A sentence that names nobody tells of whom its article begins with.
        var (first, second) = (a.FirstName.Count == 0 ? leads().A : a, b.FirstName.Count == 0 ? leads().B : b);
        return a.IsTold && b.IsTold && IsOfOneName(first, second) && one.All(name => Knows(b.AllNames, name)) && two.All(name => Knows(a.AllNames, name)) && (one.All(name => Knows(two, name)) || two.All(name => Knows(one, name)));
    }

    /// <summary>True where a time of the one may be a time of the other, or one of them has none.</summary>
    public static bool IsOfOneTime(Statement a, Statement b)
    {
        var (one, two) = (Values(a), Values(b));
        return one.Count == 0 || two.Count == 0 || one.Any(first => two.Any(second => first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal)));
    }

    // "Merrill" and "Merrill Lynch Capital Markets", "Joe Biden" and "President Biden"; two firms of one town share a word, too.
    private static bool IsOfOneName(Statement a, Statement b) =>
        a.FirstName.Count == 0 || b.FirstName.Count == 0 || a.FirstName[0] == b.FirstName[0]
        || (a.FirstName[^1] == b.FirstName[^1] && !a.AllNames.Any(name => name.Kind == NameKind.Place && name.Name.Equals(a.FirstName[^1], StringComparison.OrdinalIgnoreCase)));

    private static List<NameMention> Parties(IEnumerable<NameMention> names) => [.. names.Where(name => name.Kind != NameKind.Place)];

    private static IEnumerable<NameMention> Subjects(IReadOnlyList<NameMention> names)
    {
        var parties = Parties(names);
        return parties.GroupBy(name => name.Name, StringComparer.Ordinal).OrderByDescending(name => name.Count()).ThenBy(name => name.Min(mention => mention.Start)).Take(1).Select(name => name.First())
            .Concat(parties.OrderBy(name => name.Start).Take(1));
    }

    private static bool Knows(IEnumerable<NameMention> names, NameMention name) => names.Any(known => NameSimilarity.MayBeOne(known, name));

    private static List<string> Values(Statement statement) =>
        [.. statement.Times.Where(time => (time.Type == TimexType.Date || time.Type == TimexType.Time) && time.Value.Length > 0 && char.IsAsciiDigit(time.Value[0])).Select(time => time.Value.Split('T')[0])];
}
