namespace Clippings;

/// <summary>What corrections say of those whom credits name.</summary>
internal static class CreditCorrections
{
    /// <summary>The names as corrected; those that are no person are left out.</summary>
    public static List<CreditedName> Apply(Article article, List<CreditedName> credits)
    {
        var lines = Lines(article, credits).ToList();
        return lines.TrueForAll(line => line is null) ? credits
            : [.. credits.Zip(lines).Select(pair => pair.Second switch
            {
                null => pair.First,
                { Column: Correctable.Person, Value: { Length: > 0 } name } line => pair.First with { Name = line.Article.Length > 0 ? name : NameCorrections.Follow(article.Corrections, name) },
                _ => null,
            }).OfType<CreditedName>()];
    }

    /// <summary>The line that each name goes by; null for none.</summary>
    public static IEnumerable<CorrectionLine?> Lines(Article article, IEnumerable<CreditedName> credits)
    {
        CorrectionLine[] own = [.. article.Corrections.On(Correctable.People)];
        CorrectionLine[] all = [.. article.Corrections.Place?.OnAllArticles ?? []];
        return credits.Select(credit => Array.Find(own, line => NameCorrections.IsOn(line, credit.Start, credit.Name)) ?? Array.Find(all, line => line.Words == credit.Name));
    }
}
