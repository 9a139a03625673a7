namespace Clippings;

/// <summary>Sentences made from the data, in Markdown, so that they stay true on any corpus.</summary>
/// <param name="Markdown">The sentences.</param>
/// <param name="Notice">What a reader must know before any number; a viewer that can shows it on top. Empty for nothing.</param>
/// <param name="Failures">Steps that failed on an article before it was made, so that its rows are not in the numbers; null for none.</param>
public sealed record Finding(string Markdown, string Notice = "", IReadOnlyList<StepFailure>? Failures = null)
{
    /// <summary>Sentences with words from data in them, which stay words.</summary>
    /// <param name="sentences">An interpolated string.</param>
    public Finding(Sentences sentences)
        : this(sentences.ToString())
    {
    }

    internal const string MarkdownType = "text/markdown";

    /// <summary>The sentences in plain text, the notice before them.</summary>
    public override string ToString() =>
        (Notice.Length == 0 ? "" : PlainWords.Of(Notice) + "\n\n") + MarkdownWords.PlainOf(Markdown);

    internal string ToMarkdown() => Notice.Length == 0 ? Markdown : $"*{MarkdownWords.Escape(Notice, opensLine: false)}*\n\n{Markdown}";

    internal string ToMetadata() => OutputNotes.Of(Notice, Failures ?? []);
}
