namespace Clippings.Cli;

/// <summary>What <c>run</c> was asked for.</summary>
/// <param name="Notebooks">Paths; none for all notebooks of the folder.</param>
/// <param name="Corpus">A folder of articles in place of the notebooks' own; null for none.</param>
/// <param name="Out">Where results for <paramref name="Corpus"/> go.</param>
/// <param name="Parameters">Each <c>name=value</c>.</param>
/// <param name="Jobs">How many notebooks run at a time.</param>
/// <param name="Timeout">The time one notebook may take.</param>
/// <param name="Force">Also those run in which nothing has changed.</param>
/// <param name="Pages">What pages were asked to have.</param>
/// <param name="Check">All are run, nothing is written, and what differs is told.</param>
internal sealed record RunOptions(
    IReadOnlyList<string> Notebooks, string? Corpus, string? Out, IReadOnlyList<string> Parameters, int Jobs, TimeSpan? Timeout, bool Force, PageChoices Pages, bool Check);
