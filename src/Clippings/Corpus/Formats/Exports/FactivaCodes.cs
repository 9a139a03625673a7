namespace Clippings;

/// <summary>The codes of Factiva's fields.</summary>
internal static class FactivaCodes
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["LA"] = "language",
        ["ED"] = "edition",
        ["PG"] = "page",
        ["VOL"] = "volume",
        ["CR"] = "credit",
        ["ET"] = "time",
        ["SC"] = "source-code",
        ["CO"] = "company",
        ["IN"] = "industry",
        ["NS"] = "subject",
        ["RE"] = "geographic",
        ["PUB"] = "publisher",
        ["AN"] = "accession-no",
        ["CY"] = "copyright",
    };

    /// <summary>What a field is called among the other things that an article states: a word where the code is a common one, else the code in lower case.</summary>
    public static string Key(string code) => Keys.GetValueOrDefault(code) ?? code.ToLowerInvariant();
}
