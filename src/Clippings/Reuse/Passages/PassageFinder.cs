namespace Clippings;

/// <summary>Makes rows of the runs that articles share.</summary>
internal static class PassageFinder
{
    /// <summary>The rows of all pairs, in order, then those of boilerplate.</summary>
    /// <param name="words">The words of the articles.</param>
    /// <param name="least">Words of the shortest passage.</param>
    public static IReadOnlyList<SharedPassage> Find(BodyWords words, int least)
    {
        var rule = new BoilerplateRule(words.Articles);
        var (exact, held) = new ExactRuns(words, least, rule).Find();
        var reworded = new RewordedRuns(words, least, rule).Find();
        return
        [
            .. exact.Select(run => (Run: run, Kind: ReuseKind.Exact)).Concat(reworded.Select(run => (Run: run, Kind: ReuseKind.Reworded)))
                .OrderBy(one => words.ArticleAt(one.Run.A)).ThenBy(one => words.ArticleAt(one.Run.B)).ThenBy(one => one.Run.A).ThenBy(one => one.Run.B).ThenBy(one => one.Kind)
                .Select(one => Row(words, one.Run, one.Kind)),
            .. ListedOnce.Of(held, words, least).Select(run => Row(words, run)),
        ];
    }

    /// <summary>An article beside itself: one passage, whatever it repeats inside; none where it is too short.</summary>
    public static IReadOnlyList<SharedPassage> Whole(BodyWords article, int least) =>
        article.Count < least ? [] : [Row(article, CommonRun.Exact(0, 0, article.Count), ReuseKind.Exact)];

    private static SharedPassage Row(BodyWords words, CommonRun run, ReuseKind kind)
    {
        var (a, b) = (words.Span(run.A, run.WordsA), words.Span(run.B, run.WordsB));
        return new(
            words.Articles[words.ArticleAt(run.A)].Id,
            a.Start,
            a.End,
            words.Articles[words.ArticleAt(run.B)].Id,
            b.Start,
            b.End,
            run.Common,
            kind,
            run.Common / (double)Math.Max(run.WordsA, run.WordsB),
            2);
    }

    private static SharedPassage Row(BodyWords words, HeldRun run)
    {
        var span = words.Span(run.At, run.Words);
        return new(words.Articles[words.ArticleAt(run.At)].Id, span.Start, span.End, null, null, null, run.Words, ReuseKind.Boilerplate, 1, run.Articles);
    }
}
