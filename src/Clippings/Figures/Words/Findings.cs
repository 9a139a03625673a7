namespace Clippings;

/// <summary>Words that notebooks put beside their numbers.</summary>
public static class Findings
{
    private const int DoubtsNamed = 3;

    /// <summary>The answer of a notebook, with the corpus' notice above it and how much of it is corrected by hand below.</summary>
    public static Finding Answer(this Corpus corpus, string markdown) => new(Wording.Corrected(corpus) is { Length: > 0 } corrected ? $"{markdown}\n\n{MarkdownWords.Escape(corrected, opensLine: true)}" : markdown, corpus.Notice is { } notice ? Sentence($"the numbers on this page are {notice}") : "", corpus.Failures);

    /// <summary>The answer of a notebook; words from data that are filled in stay words.</summary>
    public static Finding Answer(this Corpus corpus, Sentences sentences) => corpus.Answer(sentences.ToString().TrimEnd());

    /// <summary>The source line of a caption: how many articles of which days, and the corpus' notice.</summary>
    public static string Source(this Corpus corpus)
    {
        var days = corpus.Select(a => a.Published).OfType<DateOnly>().Order().ToArray();
        var span = days is [] ? "undated" : days[0] == days[^1] ? Day(days[0]) : $"{Day(days[0])} to {Day(days[^1])}";
        return $"{Wording.Count(corpus.Count, "article")}, {span}" + (corpus.Notice is { } notice ? $"; {notice}" : "");
    }

    /// <summary>What is to know of the corpus' files: which were skipped or read with a doubt, and which articles deserve a second look.</summary>
    public static string FileNotes(this Corpus corpus)
    {
        string[] files = [.. corpus.Report.Lines];
        var doubts = corpus.Doubts();
        return (files.Length == 0 ? "Every file of the folder could be read." : $"Of the files themselves: {Wording.Some(files)}.")
            + (doubts.Count == 0 ? "" : $" {Wording.Count(doubts.Count, "doubt")}, each to be looked at: {(doubts.Count <= DoubtsNamed ? Wording.Some([.. doubts.Select(doubt => doubt.ToString())]) : Kinds(doubts))}.");
    }

    /// <summary>How many doubts there are of each kind, with the first of them; all stand in their table.</summary>
    private static string Kinds(Rows<ArticleDoubt> doubts) => string.Join("; ", doubts.GroupBy(doubt => doubt.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key)
        .Select(kind => $"{Caption.Number(kind.Count())} {kind.Key.ToString().ToLowerInvariant()} ({kind.First().Article}: {kind.First().Evidence})"));

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy");

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
