namespace Clippings;

/// <summary>Says what a corpus holds.</summary>
public static class CorpusAnswer
{
    /// <summary>How much there is, from where and when, and what is a copy.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="measures">Their length.</param>
    /// <param name="pairs">Which of them share text.</param>
    /// <param name="copyShare">The share of one article's runs of words from which a pair counts as copies, 0 to 1.</param>
    public static Finding Answer(this Corpus corpus, Rows<ArticleMeasure> measures, Rows<NearDuplicate> pairs, double copyShare)
    {
        var skipped = corpus.Report.Skipped.Count;
        return corpus.Answer($"""
            **{Wording.Count(corpus.Count, "article")} {Origin(corpus)}: {Wording.Count(measures.Sum(row => row.Words), "word")} in {Wording.Count(measures.Sum(row => row.Sentences), "sentence")}.**
            {Dates(corpus)} {(skipped == 0 ? "No file was skipped." : $"{Wording.Count(skipped, "file was", "files were")} skipped.")} {Copies(corpus, pairs, copyShare)}
            """);
    }

    /// <summary>What is to know of the files, and which articles deserve a second look.</summary>
    public static Finding FileFinding(this Corpus corpus) => new($"{corpus.FileNotes()}");

    private static string Origin(Corpus corpus)
    {
        var outlets = corpus.Select(article => article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var folders = corpus.Select(article => article.Folder).Distinct(StringComparer.Ordinal).Count();
        var unknown = corpus.Count(article => article.Outlet is null);
        return outlets.Count == 0 ? $"of no known outlet{(folders > 1 ? $", in {Wording.Count(folders, "folder")}" : "")}"
            : $"of {(outlets.Count == 1 ? outlets[0] : Wording.Count(outlets.Count, "outlet"))}{(unknown == 0 ? "" : $" ({Caption.Number(unknown)} of no known outlet)")}";
    }

    private static string Dates(Corpus corpus)
    {
        var days = corpus.Select(article => article.Published).OfType<DateOnly>().Order().ToList();
        var left = corpus.Count - days.Count;
        var undated = left == 0 ? "" : $" For {Wording.Count(left, "article")} no date is known.";
        return days.Count == 0 ? "No date of publication is known."
            : days[0] == days[^1] ? $"{(left > 0 ? "Those with a date" : corpus.Count == 1 ? "It" : "All")} appeared on {PeriodWords.Day(days[0])}.{undated}"
            : $"They appeared from {PeriodWords.Day(days[0])} to {PeriodWords.Day(days[^1])}.{undated}";
    }

    private static string Copies(Corpus corpus, Rows<NearDuplicate> pairs, double share)
    {
        var copies = pairs.Sharing(share).Count;
        return corpus.Count == 1 ? ""
            : $"{(copies == 0 ? "No pair of articles shares" : Wording.Count(copies, "pair of articles shares", "pairs of articles share"))} {Wording.Percent(share)} or more of the {CopyFigure.Run(pairs)} of one of the two.";
    }
}
