namespace Clippings;

/// <summary>What one group of articles tells and others leave out.</summary>
public static class CoverageFinding
{
    /// <summary>
    /// Each sentence of a story against each other group that tells the story: how much of it the nearest sentence there
    /// tells, and whether that comes to the whole, a part or nothing. In the order of the corpus, then by the other group's name.
    /// </summary>
    /// <remarks>
    /// Sentences are compared one by one, so what is told in two sentences is told in part. Of 200 sentences that a person
    /// judged, three in five got the person's answer of the three; a part is missed most.
    /// </remarks>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="by">The group of an article; null for its outlet. Articles without one are left out.</param>
    /// <param name="days">How far apart the days of two articles of one story may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static Rows<SentenceCoverage> Coverage(this Meaning meaning, Func<Article, string?>? by = null, int days = StoryLinks.DaysApart) =>
        Of(meaning, [.. meaning.Corpus.Articles.Select(by ?? (article => article.Outlet))], days);

    /// <summary>The same between groups of the articles; one in several groups counts for the first.</summary>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="groups">Groups of the same corpus.</param>
    /// <param name="days">How far apart the days of two articles of one story may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static Rows<SentenceCoverage> Coverage(this Meaning meaning, CorpusGroups groups, int days = StoryLinks.DaysApart)
    {
        var names = groups.SelectMany(group => group.Corpus.Articles.Select(article => (article.Id, group.Key))).DistinctBy(pair => pair.Id).ToDictionary(StringComparer.Ordinal);
        return Of(meaning, [.. meaning.Corpus.Articles.Select(article => names.GetValueOrDefault(article.Id))], days);
    }

    private static Rows<SentenceCoverage> Of(Meaning meaning, string?[] groups, int days)
    {
        var stories = meaning.StoriesWithin(days).All;
        var articles = meaning.Corpus.Articles;
        var storyOf = stories.SelectMany(story => story.Select(at => (at, story))).ToDictionary(pair => pair.at, pair => pair.story);
        var rows = new IReadOnlyList<SentenceCoverage>[articles.Count];
        using var work = LongWork.Begin("coverage", articles.Count);
        ParallelWork.For(articles.Count, at =>
        {
            work.Next();
            rows[at] = groups[at] is { Length: > 0 } && storyOf.TryGetValue(at, out var story) ? [.. Of(meaning, at, [.. story.Order()], groups)] : [];
        });
        return rows.SelectMany(row => row).From("coverage", meaning.Corpus, ("model", meaning.Model), ("days", days));
    }

    private static IEnumerable<SentenceCoverage> Of(Meaning meaning, int at, int[] story, string?[] groups)
    {
        var articles = meaning.Corpus.Articles;
        var others = story.Where(other => groups[other] is { Length: > 0 } && groups[other] != groups[at]).GroupBy(other => groups[other]!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var (index, limits) = (meaning.Index, ToldLimits.Of(meaning));
        var own = index.Of.GetValueOrDefault(articles[at].Id);
        return from sentence in Enumerable.Range(own.Start, own.Length)
               from other in others
               let nearest = index.NearestTo(sentence, other.Select(article => index.Of.GetValueOrDefault(articles[article].Id)))
               where nearest is not null
               select Row(index.Sentences[sentence], groups[at]!, other.Key, index.Sentences[nearest.Value.Sentence], Math.Clamp(Math.Round(nearest.Value.Told, 2), 0, 1), limits);
    }

    private static SentenceCoverage Row(Sentence sentence, string group, string name, Sentence other, double similarity, ToldLimits limits) => new(
        sentence.Article, sentence.Number, sentence.Start, sentence.End, group, name, other.Article, other.Start, other.End, similarity, limits.Answer(similarity), limits.IsUnsure(similarity));
}
