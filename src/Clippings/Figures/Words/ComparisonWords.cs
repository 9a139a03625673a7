namespace Clippings;

/// <summary>What is compared, in words.</summary>
internal static class ComparisonWords
{
    /// <summary>Groups with their noun: "3 outlets", "1 folder", "12 groups".</summary>
    public static string Count(int groups, string by) => Wording.Count(groups, Noun(by));

    /// <summary>One group: "outlet".</summary>
    public static string Noun(string by) => by is "outlet" or "folder" or "author" or "article" || Enum.TryParse<Period>(by, ignoreCase: true, out _) ? by : "group";

    /// <summary>What groups of an analysis are grouped by; empty where they don't say.</summary>
    public static string By(RowsOrigin origin) => origin.Parameters.GetValueOrDefault("by") as string ?? "";

    /// <summary>Why nothing is compared.</summary>
    public static string None(CorpusGroups groups) => (groups.Corpus.Count, groups.By) switch
    {
        (1, _) => "This is one article, so there is nothing to compare it with.",
        (_, "") => "Nothing is compared: by outlet, folder, time and author alike the articles are in fewer than two groups or in more than forty, and they are too many to be compared one by one.",
        _ when groups.Count == 0 => $"Nothing is compared: no article has {Article(Named(groups.By))}.",
        _ => $"Nothing is compared: every article that has {Article(Named(groups.By))} is of the same {Noun(groups.By)}, {groups[0].Key}.",
    };

    /// <summary>Which articles stand in no group; empty where each stands in one.</summary>
    public static string Left(CorpusGroups groups) => groups.Left == 0 || groups.Count == 0 ? ""
        : $"{Wording.Count(groups.Left, "article")} {(groups.Left == 1 ? "has" : "have")} no {Named(groups.By)} and {(groups.Left == 1 ? "is" : "are")} not compared.";

    private static string Article(string noun) => (noun[0] is 'a' or 'o' ? "an " : "a ") + noun;

    private static string Named(string by) => Enum.TryParse<Period>(by, ignoreCase: true, out _) ? "date" : Noun(by);
}
