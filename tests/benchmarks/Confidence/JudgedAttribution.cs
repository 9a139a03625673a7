namespace Clippings.Benchmarks;

/// <summary>An attribution of the library, judged by annotators.</summary>
/// <param name="Fold">The part of the articles that it is in, from 0.</param>
/// <param name="Case">What it belongs to.</param>
/// <param name="IsRight">Whether annotators give the words to whom it gives them. Words that they give to nobody are wrong.</param>
internal sealed record JudgedAttribution(int Fold, (string Table, string Rule, int Expected) Case, bool IsRight)
{
    /// <summary>Into how many parts the articles are cut, by turns.</summary>
    public const int Folds = 5;

    /// <summary>How many of attributions are right, by cases.</summary>
    public static IEnumerable<CaseCount> Count(IEnumerable<JudgedAttribution> attributions) => attributions
        .GroupBy(attribution => attribution.Case)
        .Select(group => new CaseCount(group.Key.Table, group.Key.Rule, group.Key.Expected, group.Count(a => a.IsRight), group.Count()))
        .OrderBy(count => count.Table == Correctable.Quotes ? 0 : 1).ThenBy(count => count.Rule, StringComparer.Ordinal).ThenByDescending(count => count.Expected);

    /// <summary>The attributions that the library makes of annotated articles. Where annotators found nobody whom the text names, none is judged.</summary>
    /// <param name="folder">Articles with <c>gold.jsonl</c>.</param>
    public static IReadOnlyList<JudgedAttribution> Of(string folder)
    {
        var gold = GoldAttribution.Read(folder);
        var corpus = Corpus.Load(folder);
        return [.. corpus.SelectMany((article, i) => Quotes(article, gold[article.Id], i % Folds).Concat(Indirect(article, gold[article.Id], i % Folds)))];
    }

    private static IEnumerable<JudgedAttribution> Quotes(Article article, IReadOnlyList<GoldAttribution> gold, int fold)
    {
        var reading = Reading.Of(article);
        for (var q = 0; q < reading.Quotes.Count; q++)
        {
            if (!reading.IsSpeech[q] || reading.Attributions[q] is not { } attribution)
                continue;
            var words = GoldAttribution.Words(article.Text, reading.Quotes[q].Start, reading.Quotes[q].End);
            if (words.Count >= 2 && Judge(gold, annotated => annotated.Quoted.Count(words.Contains), attribution.Mention) is { } isRight)
                yield return new(fold, (Correctable.Quotes, attribution.Rule.ToString(), CaseCount.Hundredths(attribution.Confidence)), isRight);
        }
    }

    private static IEnumerable<JudgedAttribution> Indirect(Article article, IReadOnlyList<GoldAttribution> gold, int fold)
    {
        foreach (var row in IndirectTable.Expected(article, CorpusNames.Of(article, within: null)))
        {
            var words = GoldAttribution.Words(article.Text, row.Start, row.End);
            if (Judge(gold, annotated => annotated.Content.Sum(span => GoldAttribution.Words(article.Text, span.Start, span.End).Count(words.Contains)), new(row.SpeakerStart, row.SpeakerEnd)) is { } isRight)
                yield return new(fold, (Correctable.Indirect, row.Rule.ToString(), CaseCount.Hundredths(row.Confidence)), isRight);
        }
    }

    private static bool? Judge(IReadOnlyList<GoldAttribution> gold, Func<GoldAttribution, int> shared, TextSpan mention)
    {
        var (nearest, most) = gold.Select(annotated => (annotated, Shared: shared(annotated))).DefaultIfEmpty().MaxBy(pair => pair.Shared);
        return most == 0 ? false : nearest.Sources.Count == 0 ? null : nearest.IsBy(mention.Start, mention.End);
    }
}
