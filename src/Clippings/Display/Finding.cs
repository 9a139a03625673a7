namespace Clippings;

/// <summary>Sentences made from the data, in Markdown, so that they stay true on any corpus.</summary>
/// <param name="Markdown">The sentences.</param>
/// <param name="Notice">What a reader must know before any number; a viewer that can shows it on top. Empty for nothing.</param>
/// <param name="Failures">Steps that failed on an article before it was made, so that its rows are not in the numbers; null for none.</param>
public sealed record Finding(string Markdown, string Notice = "", IReadOnlyList<StepFailure>? Failures = null)
{
    internal const string MarkdownType = "text/markdown";

    /// <summary>The sentences in plain text, the notice before them.</summary>
    public override string ToString() =>
        (Notice.Length == 0 ? "" : Notice + "\n\n") + Markdown.Replace("**", "", StringComparison.Ordinal);

    internal string ToMarkdown() => Notice.Length == 0 ? Markdown : $"*{Notice}*\n\n{Markdown}";

    internal string ToMetadata() => OutputNotes.Of(Notice, Failures ?? []);
}
