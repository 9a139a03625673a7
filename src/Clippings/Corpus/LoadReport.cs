namespace Clippings;

/// <summary>What happened to the files that did not simply load.</summary>
/// <param name="Skipped">Files that are not part of the corpus, and why.</param>
/// <param name="Warnings">Files that were read with a doubt, such as a guessed encoding.</param>
/// <param name="Ignored">How many files that hold no articles stand in the folders: by the ending of their names, and those that tell of the others, such as a README, by their path.</param>
/// <param name="Errors">What <c>corpus.json</c> gets wrong: files that the folder does not hold, or JSON that cannot be read.</param>
public sealed record LoadReport(
    IReadOnlyList<FileNote> Skipped,
    IReadOnlyList<FileNote> Warnings,
    IReadOnlyList<FileNote> Errors,
    IReadOnlyDictionary<string, int> Ignored)
{
    /// <summary>Everything the report holds, a line each.</summary>
    public IEnumerable<string> Lines =>
        [.. Skipped.Select(n => $"skipped {n}"), .. Warnings.Select(n => $"warning {n}"), .. Errors.Select(n => $"error {n}"), .. IgnoredLine()];

    /// <summary>Why no article of a path could be read, in one line.</summary>
    public string Describe(string path) => Skipped.Count == 0
        ? $"'{path}' holds no article: put articles there ({ArticleFormats.Endings}), or name another folder."
        : $"No article of '{path}' could be read; the first of {Skipped.Count} skipped: {Skipped[0]}";

    private IEnumerable<string> IgnoredLine() => Ignored.Count == 0
        ? []
        : [$"ignored {(Ignored.Values.Sum() == 1 ? "1 file that holds" : $"{Ignored.Values.Sum()} files that hold")} no articles: {string.Join(", ", Ignored.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => kind.Value == 1 ? kind.Key : $"{kind.Key} {kind.Value}"))}"];
}
