namespace Clippings;

/// <summary>What one group of articles tells and others leave out.</summary>
public static class CoverageFinding
{
    /// <summary>
    /// Each sentence of the bodies against each other group that has articles of the same days: how much of it the nearest
    /// sentence there tells, and whether that comes to the whole, a part or nothing. In the order of the
    /// corpus, then by the other group's name.
    /// </summary>
    /// <remarks>
    /// Sentences are compared one by one, so what is told in two sentences is told in part. Of 200 sentences that a person
    /// judged, three in five got the person's answer of the three; a part is missed most. Names and numbers that contradict
    /// are not looked at.
    /// </remarks>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="by">The group of an article; null for its outlet. Articles without one are left out.</param>
    /// <param name="days">How far apart the days of two articles may be that tell of one story; those without a date are compared with all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static Rows<SentenceCoverage> Coverage(this Meaning meaning, Func<Article, string?>? by = null, int days = 7)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var groups = meaning.Corpus.Articles.ToDictionary(article => article.Id, by ?? (article => article.Outlet), StringComparer.Ordinal);
        var index = meaning.Index;
        var rows = new IReadOnlyList<SentenceCoverage>[index.Sentences.Count];
        using var work = LongWork.Begin("coverage", index.Sentences.Count);
        ParallelWork.For(index.Sentences.Count, sentence =>
        {
            work.Next();
            rows[sentence] = [.. Of(meaning, sentence, groups, days)];
        });
        return rows.SelectMany(row => row).From("coverage", meaning.Corpus, ("model", meaning.Model), ("days", days));
    }

    private static IEnumerable<SentenceCoverage> Of(Meaning meaning, int number, Dictionary<string, string?> groups, int days)
    {
        var (index, sentence) = (meaning.Index, meaning.Index.Sentences[number]);
        if (groups[sentence.Article] is not { Length: > 0 } group)
            return [];
        var day = meaning.Corpus[sentence.Article].Published;
        var beside = index.Beside(number);
        var best = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (other, candidate) in index.Sentences.Index())
        {
            if (groups[candidate.Article] is not { Length: > 0 } name || name == group || !IsNear(day, meaning.Corpus[candidate.Article].Published, days))
                continue;
            // Two that differ by less than is told are alike, and the first is taken.
            if (!best.TryGetValue(name, out var before) || Math.Round(beside[other].Near, 2) > Math.Round(beside[before].Near, 2))
                best[name] = other;
        }

        return best.Select(pair => Row(sentence, group, pair.Key, index.Sentences[pair.Value], Math.Clamp(Math.Round(beside[pair.Value].Told, 2), 0, 1), meaning.Encoder is null ? ToldLimits.OfWords : ToldLimits.OfModel));
    }

    private static bool IsNear(DateOnly? one, DateOnly? other, int days) => one is null || other is null || Math.Abs(one.Value.DayNumber - other.Value.DayNumber) <= days;

    private static SentenceCoverage Row(Sentence sentence, string group, string name, Sentence other, double similarity, ToldLimits limits) => new(
        sentence.Article, sentence.Number, sentence.Start, sentence.End, group, name, other.Article, other.Start, other.End, similarity, limits.Answer(similarity), limits.IsUnsure(similarity));
}
