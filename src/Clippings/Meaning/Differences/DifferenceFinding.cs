namespace Clippings;

/// <summary>Finds where articles that tell the same differ.</summary>
public static class DifferenceFinding
{
    /// <summary>
    /// The pairs of sentences of two articles of a story that tell the same and differ in a number, a day, a name, a place, or
    /// in that one says so and the other not: each is the nearest to the other, what stands around the two values is alike,
    /// and neither sentence has the other's value as well.
    /// </summary>
    /// <remarks>
    /// Numbers that may be one, rounded or said to be near, are no difference. What is told of different moments differs
    /// without anybody being wrong; the rows say that two texts differ, not who is right. What differs in words of other
    /// kinds is not found.
    /// </remarks>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="days">How far apart the days of two articles of one story may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static Rows<Difference> Differences(this Meaning meaning, int days = StoryLinks.DaysApart)
    {
        var stories = meaning.StoriesWithin(days).All;
        var found = new IReadOnlyList<Difference>[stories.Count];
        var statements = new Statements(meaning);
        using var work = LongWork.Begin("differences", stories.Count);
        ParallelWork.For(stories.Count, at =>
        {
            work.Next();
            found[at] = [.. Of(meaning, stories[at], statements)];
        });
        var places = meaning.Corpus.Articles.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        return found.SelectMany(rows => rows)
            .OrderBy(row => places[row.ArticleA]).ThenBy(row => row.StartA).ThenBy(row => places[row.ArticleB]).ThenBy(row => row.StartB).ThenBy(row => row.Kind).ThenBy(row => row.ValueA, StringComparer.Ordinal)
            .From("differences", meaning.Corpus, ("model", meaning.Model), ("days", days));
    }

    private static IEnumerable<Difference> Of(Meaning meaning, IReadOnlyList<int> story, Statements statements) =>
        from first in story.Order()
        from second in story.Order()
        where first < second && SameMatter.IsOfOneSubject(statements.NamesOf(meaning.Corpus.Articles[first].Id), statements.NamesOf(meaning.Corpus.Articles[second].Id))
        from pair in TwinSentences.Of(meaning, meaning.Corpus.Articles[first].Id, meaning.Corpus.Articles[second].Id)
        let a = statements[pair.A]
        let b = statements[pair.B]
        where SameMatter.Holds(a, b, () => (statements.LeadOf(a.Sentence.Article), statements.LeadOf(b.Sentence.Article)))
        from differing in Comparisons(a, b)
        select new Difference(
            a.Sentence.Article, a.Sentence.Start, a.Sentence.End, b.Sentence.Article, b.Sentence.Start, b.Sentence.End, differing.Kind, differing.ValueA, differing.ValueB, pair.Similarity);

    private static IEnumerable<(DifferenceKind Kind, string ValueA, string ValueB)> Comparisons(Statement a, Statement b) =>
        [.. SameMatter.IsOfOneTime(a, b) ? NumberComparison.Of(a, b) : [], .. DayComparison.Of(a, b), .. NameComparison.Of(a, b), .. DenialComparison.Of(a, b)];
}
