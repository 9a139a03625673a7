namespace Clippings;

/// <summary>Says who copies whom.</summary>
public static class ReuseAnswer
{
    /// <summary>Which story travelled furthest, how many passages are shared, and how quotations drift.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="passages">What they share.</param>
    /// <param name="families">The families of copies.</param>
    /// <param name="drift">The statements that several of them quote.</param>
    public static Finding Answer(this Corpus corpus, Rows<SharedPassage> passages, Rows<FamilyMember> families, Rows<DriftedQuote> drift) => corpus.Answer($"""
        **{TravelFigure.Finding(families.Travels())}.**
        {string.Join(' ', new[] { Passages(corpus, passages), Copies(corpus, families), DriftFigure.Finding(drift) + ".", Wording.LeftOut(corpus) }.Where(said => said.Length > 0))}
        """);

    private static string Passages(Corpus corpus, Rows<SharedPassage> passages)
    {
        var exact = passages.Of(ReuseKind.Exact);
        if (corpus.Count == 1)
            return "There is one article, and no other to share a passage with.";
        if (exact.Count == 0)
            return $"No two articles share {passages.Parameters.GetValueOrDefault("words")} words in a row.";
        var pairs = exact.Select(row => (row.ArticleA, row.ArticleB)).Distinct().Count();
        var (reworded, boilerplate) = (passages.Of(ReuseKind.Reworded).Count, passages.Of(ReuseKind.Boilerplate).Count);
        return $"{Wording.Count(pairs, "pair of articles shares", "pairs of articles share")} {Wording.Count(exact.Count, "passage")} of {passages.Parameters.GetValueOrDefault("words")} words or more"
            + (reworded == 0 ? "" : $", and {Wording.Count(reworded, "stretch was", "stretches were")} reworded")
            + (boilerplate == 0 ? "." : $"; {Wording.Count(boilerplate, "passage is", "passages are")} boilerplate, and counted as no copy.");
    }

    private static string Copies(Corpus corpus, Rows<FamilyMember> families)
    {
        if (families.Count == 0)
            return "";
        var copies = families.Count - families.Select(member => member.Family).Distinct().Count();
        var open = families.GroupBy(member => member.Family).Count(family => family.All(member => member.Source is null));
        var left = corpus.Count - copies;
        return $"Without copies {Caption.Number(left)} of {Wording.Count(corpus.Count, "article")} {(left == 1 ? "is" : "are")} left."
            + (open == 0 ? "" : $" Who followed whom is open in {Wording.Count(open, "family", "families")}.");
    }
}
