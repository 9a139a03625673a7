namespace Clippings;

/// <summary>Which story travelled furthest.</summary>
public static class FamilyTravels
{
    /// <summary>A row a family: those first that stand in most outlets, of these in most articles, of these over most days.</summary>
    /// <param name="families">What <c>Families()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<FamilyTravel> Travels(this Rows<FamilyMember> families)
    {
        var corpus = families.KnownCorpus();
        return families.GroupBy(member => member.Family).Select(family => Row(corpus, [.. family]))
            .OrderByDescending(row => row.Outlets).ThenByDescending(row => row.Articles).ThenByDescending(row => row.Days ?? -1).ThenBy(row => row.Family)
            .From("travels", corpus);
    }

    /// <summary>The rows of families in the order of <see cref="Travels"/>: first the family whose story travelled furthest.</summary>
    /// <param name="families">What <c>Families()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<FamilyMember> Furthest(this Rows<FamilyMember> families)
    {
        var order = families.Travels().Index().ToDictionary(row => row.Item.Family, row => row.Index);
        return families.OrderBy(member => order[member.Family]);
    }

    private static FamilyTravel Row(Corpus corpus, IReadOnlyList<FamilyMember> members)
    {
        var first = corpus[Originals.InOrder(corpus, members, null).First().Article];
        var days = members.Select(member => member.Published).OfType<DateOnly>().Order().ToList();
        return new(
            members[0].Family,
            first.Id,
            first.Headline,
            members.Count,
            members.Select(member => corpus[member.Article].Outlet ?? "").Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            days.Count < 2 ? null : days[^1].DayNumber - days[0].DayNumber);
    }
}
