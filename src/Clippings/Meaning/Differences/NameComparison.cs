namespace Clippings;

/// <summary>Names that stand in the same place of two sentences and are not of one.</summary>
internal static class NameComparison
{
    private const int AlikeAround = 2;

    public static IEnumerable<(DifferenceKind Kind, string ValueA, string ValueB)> Of(Statement a, Statement b)
    {
        foreach (var one in a.Names.Where(name => !IsIn(b, name)))
        {
            var twin = b.Names.FirstOrDefault(other => other.Kind == one.Kind && !IsIn(a, other) && !NameSimilarity.MayBeOne(one, other) && IsSameSlot(a, one, b, other));
            if (twin is not null)
                yield return (one.Kind == NameKind.Place ? DifferenceKind.Place : DifferenceKind.Name, one.Text, twin.Text);
        }
    }

    // Who is named elsewhere in the article was only not named here.
    private static bool IsIn(Statement statement, NameMention name) => statement.Contains(name.Text) || statement.AllNames.Any(other => NameSimilarity.MayBeOne(other, name));

    // The nearest words that mean something are the same on both sides.
    private static bool IsSameSlot(Statement a, NameMention one, Statement b, NameMention other)
    {
        var (before, after) = (Neighbours(a, one, -1), Neighbours(a, one, 1));
        return before.Intersect(Neighbours(b, other, -1), StringComparer.Ordinal).Any() && after.Intersect(Neighbours(b, other, 1), StringComparer.Ordinal).Any();
    }

    private static List<string> Neighbours(Statement statement, NameMention name, int step)
    {
        var words = statement.Words;
        var at = step < 0 ? Bisection.First(0, words.Count, word => words[word].End <= name.Start) - 1 : Bisection.First(0, words.Count, word => words[word].Start < name.End);
        var found = new List<string>();
        for (; at >= 0 && at < words.Count && found.Count < AlikeAround; at += step)
        {
            if (statement.Stems[at].Length > 0)
                found.Add(statement.Stems[at]);
        }

        return found;
    }
}
