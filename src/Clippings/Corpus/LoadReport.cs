namespace Clippings;

/// <summary>What happened to the files that did not simply load.</summary>
/// <param name="Skipped">Files that are not part of the corpus, and why.</param>
/// <param name="Warnings">Files that were read with a doubt, such as a guessed encoding.</param>
/// <param name="Missing">Files that <c>corpus.json</c> names and the folder does not hold.</param>
public sealed record LoadReport(
    IReadOnlyList<FileNote> Skipped,
    IReadOnlyList<FileNote> Warnings,
    IReadOnlyList<FileNote> Missing)
{
    /// <summary>Everything the report holds, a line each.</summary>
    public IEnumerable<string> Lines =>
        [.. Skipped.Select(n => $"skipped {n}"), .. Warnings.Select(n => $"warning {n}"), .. Missing.Select(n => $"missing {n}")];

    internal string Describe(string path) => Skipped.Count == 0
        ? $"'{path}' holds no article: put .txt or .html files there, or name another folder."
        : $"No article of '{path}' could be read; the first of {Skipped.Count} skipped: {Skipped[0]}";
}
