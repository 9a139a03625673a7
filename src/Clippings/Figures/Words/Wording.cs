namespace Clippings;

/// <summary>Numbers and names as words in a sentence; the same in every culture.</summary>
public static class Wording
{
    /// <summary>A number with its noun: "1 article", "1,204 articles", "no articles".</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The noun in the singular.</param>
    /// <param name="many">The plural; the singular with an s where null.</param>
    public static string Count(int count, string one, string? many = null) => Numbers.Count(count, one, many);

    /// <summary>Names in a row: "a", "a and b", "a, b and c"; "none" where there are none.</summary>
    public static string List(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length switch
        {
            0 => "none",
            1 => all[0],
            _ => $"{string.Join(", ", all[..^1])} and {all[^1]}",
        };
    }

    /// <summary>A share as a percentage without decimals: "12 %"; "under 1 %" where it is small but not nothing.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static string Percent(double share) =>
        share is > 0 and < 0.01 ? "under 1 %" : FormattableString.Invariant($"{100 * share:0} %");

    /// <summary>Which articles are in other languages than English, and so not in numbers of speakers, names, times and events; empty where there are none.</summary>
    public static string LeftOut(Corpus corpus)
    {
        const int named = 5;
        string[] foreign = [.. corpus.Where(article => article.IsForeign()).Select(article => article.Id)];
        return foreign.Length == 0 ? ""
            : $"{Count(foreign.Length, "article")} in another language than English ({List(foreign.Length > named ? [.. foreign.Take(named), Count(foreign.Length - named, "more", "more")] : foreign)}) {(foreign.Length == 1 ? "is" : "are")} left out.";
    }

    /// <summary>How many rows are corrected by hand, and which rows of <c>corrections.csv</c> are not applied; empty where there are none.</summary>
    public static string Corrected(Corpus corpus)
    {
        var corrections = corpus.Corrections();
        var rows = corrections.CorrectedRows();
        string[] problems = [.. corrections.Where(row => row.Problem is not null).Select(row => row.ToString())];
        string[] sentences =
        [
            .. rows == 0 ? (string[])[] : [$"{Count(rows, "row")} {(rows == 1 ? "is" : "are")} corrected by hand."],
            .. problems.Length == 0 ? (string[])[] : [$"{Count(problems.Length, "correction")} {(problems.Length == 1 ? "is" : "are")} not applied: {Some(problems)}"],
        ];
        return string.Join(' ', sentences);
    }

    /// <summary>Notes in a row, the first ten of them.</summary>
    internal static string Some(string[] notes)
    {
        const int most = 10;
        return string.Join("; ", notes.Take(most).Select(note => note.TrimEnd('.'))) + (notes.Length > most ? $"; and {Count(notes.Length - most, "more", "more")}" : "");
    }

    /// <summary>A word as the subject of a sentence in Markdown: in quotation marks.</summary>
    public static string Word(string term) => $"“{term}”";
}
