namespace Clippings;

/// <summary>Passages that articles share.</summary>
public static class ReuseFinding
{
    /// <summary>Words that a shared passage has at least, unless told: fewer are often a phrase of the language.</summary>
    internal const int Words = 8;

    /// <summary>
    /// The passages that any two articles share: all maximal runs of so many words, and besides them what was reworded
    /// (runs of four words or more between which at most three words were changed, added or left out, at least so many in
    /// common; between them stand five words at most). A run that stands in more than 20 articles and in more than 5 % of those of some outlet is boilerplate and
    /// listed once. Words are those of the body: runs of letters and digits with apostrophes inside, case folded. Rows come by
    /// pairs in the order of the corpus, boilerplate last.
    /// </summary>
    /// <remarks>
    /// Shared words are not proof of copying: both may quote the same speaker. Words between two runs that stand in more
    /// than 300 places are taken for chance, and no reworded row begins there.
    /// </remarks>
    /// <param name="corpus">The articles.</param>
    /// <param name="words">Words of the shortest passage, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Words are fewer than 2.</exception>
    public static Rows<SharedPassage> Reuse(this Corpus corpus, int words = Words)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 2);
        return PassageFinder.Find(new(corpus.Articles.Watched("words")), words).From("reuse", corpus, ("words", words));
    }

    /// <summary>The passages that an article shares with another, on its own side as <c>_a</c>; with itself one, its whole body.</summary>
    /// <param name="article">The one article.</param>
    /// <param name="other">The other.</param>
    /// <param name="words">Words of the shortest passage, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Words are fewer than 2.</exception>
    public static IReadOnlyList<SharedPassage> Reuse(this Article article, Article other, int words = Words)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 2);
        if (article.Id == other.Id)
            return PassageFinder.Whole(new([article]), words);
        // One order, whichever is asked of which, so that both are told the same.
        return string.CompareOrdinal(article.Id, other.Id) < 0
            ? PassageFinder.Find(new([article, other]), words)
            : [.. PassageFinder.Find(new([other, article]), words).Select(row => row.Turned()).OrderBy(row => row.StartA).ThenBy(row => row.StartB).ThenBy(row => row.Kind)];
    }

    /// <summary>The same passage with its sides changed over.</summary>
    internal static SharedPassage Turned(this SharedPassage row) =>
        row with { ArticleA = row.ArticleB!, StartA = row.StartB!.Value, EndA = row.EndB!.Value, ArticleB = row.ArticleA, StartB = row.StartA, EndB = row.EndA };
}
