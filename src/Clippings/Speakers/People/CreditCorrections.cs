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
                { GivesName: true } line => pair.First with { Name = NameCorrections.NameBy(article, line) },
                _ => null,
            }).OfType<CreditedName>()];
    }

    /// <summary>The line that each name goes by; null for none.</summary>
    public static IEnumerable<CorrectionLine?> Lines(Article article, IEnumerable<CreditedName> credits)
    {
        CorrectionLine[] own = [.. article.Corrections.On(Correctable.People)];
        CorrectionLine[] all = [.. NameCorrections.OnAll(article, Correctable.People)];
        return credits.Select(credit => Array.Find(own, line => NameCorrections.IsOn(line, credit.Start, credit.Name)) ?? Array.Find(all, line => line.Words == credit.Name));
    }
}
