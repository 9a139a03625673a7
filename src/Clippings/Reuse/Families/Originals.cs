namespace Clippings;

/// <summary>A corpus without copies.</summary>
public static class Originals
{
    /// <summary>
    /// The articles without copies: of each family the first telling stays, whatever days lie between, and all articles that
    /// have none. The first is one that follows nobody, of these the earliest, of these the first of the corpus.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="outlet">The outlet whose telling stays where the family has one of it, capitals aside; null for none.</param>
    /// <param name="families">What <c>Families()</c> found; null where it is to be found now.</param>
    /// <exception cref="KeyNotFoundException">No article is of that outlet.</exception>
    public static Corpus WithoutCopies(this Corpus corpus, string? outlet = null, IEnumerable<FamilyMember>? families = null)
    {
        if (outlet is not null)
            corpus.Of(outlet);
        var copies = (families ?? corpus.Families()).GroupBy(member => member.Family).SelectMany(family => InOrder(corpus, family, outlet).Skip(1).Select(member => member.Article)).ToHashSet(StringComparer.Ordinal);
        return corpus.Where(article => !copies.Contains(article.Id));
    }

    /// <summary>The articles of a family, the first telling first.</summary>
    internal static IEnumerable<FamilyMember> InOrder(Corpus corpus, IEnumerable<FamilyMember> family, string? outlet) => family
        .Where(member => corpus.Find(member.Article) is not null)
        .OrderBy(member => outlet is null || !string.Equals(corpus[member.Article].Outlet, outlet, StringComparison.OrdinalIgnoreCase))
        .ThenBy(member => member.Source is not null || StatedSources.HasOne(corpus[member.Article]))
        .ThenBy(member => member.Published ?? DateOnly.MaxValue);
}
