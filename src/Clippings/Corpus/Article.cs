namespace Clippings;

/// <summary>
/// A news article: its text exactly as decoded, what each line is for, and what is known of its origin.
/// Offsets everywhere are half-open UTF-16 offsets into <see cref="Text"/>.
/// </summary>
public sealed class Article
{
    private readonly ArticleMemory _memory;

    internal Article(ArticleMemory? memory = null) => _memory = memory ?? new();

    /// <summary>
    /// The file's stem, where stems repeat its relative path with <c>__</c> for slashes; <c>-n</c> behind it for one of
    /// several articles of a file. Unique in the corpus, and fit for a file name.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The file's path relative to the corpus folder, with forward slashes; <c>FILE#n</c>, n from 1, for one of several articles.</summary>
    public required string File { get; init; }

    /// <summary>The folders of <see cref="File"/>; empty where it stands in the corpus folder itself.</summary>
    public string Folder => File.LastIndexOf('/') is > 0 and var slash ? File[..slash] : "";

    /// <summary>The path that brought it where several make the corpus; else its file, without <c>#n</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>True where <see cref="Text"/> is the file's own, so that offsets count in the file; else it was extracted.</summary>
    public bool IsFile { get; init; }

    /// <summary>The text as decoded (a byte-order mark not counted), or the text extracted from a page, an export or a record.</summary>
    public required string Text { get => _memory.Text; init => _memory.Hold(value); }

    /// <summary>How many UTF-16 code units the text has, which is known without it.</summary>
    internal int Length => _memory.Length;

    /// <summary>The lines that are not blank, in order.</summary>
    public IReadOnlyList<Line> Lines { get => field ?? PrintedNow.Lines; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The newspaper, agency or site that published it; null when nothing says so.</summary>
    public string? Outlet { get => field ?? Printed.Outlet; init; }

    /// <summary>The title; null when nothing prints one.</summary>
    public string? Headline { get => field ?? Printed.Headline; init; }

    /// <summary>The authors as printed.</summary>
    public string? Byline { get => field ?? Printed.Byline; init; }

    /// <summary>The place before the opening dash, such as <c>BELGRADE, Serbia</c>.</summary>
    public string? Dateline { get => field ?? Printed.Dateline; init; }

    /// <summary>The part of the paper or site that it stood in.</summary>
    public string? Section { get; init; }

    /// <summary>The day of publication; null when unknown, never guessed.</summary>
    public DateOnly? Published { get => field ?? Printed.Published; init; }

    /// <summary>Where <see cref="Published"/> comes from; null when it is unknown.</summary>
    public DateSource? PublishedFrom { get => field ?? (Published is null ? null : DateSource.Text); init; }

    /// <summary>Why <see cref="Published"/> is what it is, in words.</summary>
    public string? PublishedEvidence { get => field ?? (Published is null ? null : "printed on a line of its own"); init; }

    /// <summary>Its address, as <c>corpus.json</c> or its source states.</summary>
    public string? Url { get; init; }

    /// <summary>The language given in <c>corpus.json</c>, a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The outlet whose story this is a copy of, as <c>corpus.json</c> states.</summary>
    public string? SyndicatedFrom { get; init; }

    /// <summary>What else its source states, by the source's own names: <c>article.Extra["topics"]</c>.</summary>
    public ExtraColumns Extra { get; init; } = ExtraColumns.None;

    /// <summary>The language that its page says it is in, a BCP 47 tag; often the site's and not the article's.</summary>
    internal string? PageLanguage { get; init; }

    /// <summary>About how many words its page prints as prose, or its export counts; null where neither is known.</summary>
    internal int? PageWords { get; init; }

    /// <summary>What a person put right in it.</summary>
    internal ArticleCorrections Corrections { get; init; } = ArticleCorrections.None;

    /// <summary>The first other article with the same text; null where there is none.</summary>
    internal string? TwinOf { get; private set; }

    /// <summary>Reads what the text prints, asked once and when first needed: a corpus of many is loaded sooner than it is read.</summary>
    /// <remarks>It is given the article, and holds no text itself.</remarks>
    internal Func<Article, PrintedArticle>? Reading { get; init; }

    // What it says is small and kept; its lines are read again where they are asked for long after.
    private PrintedMetadata Printed => Reading is null ? PrintedArticle.None.Of : Derived(article => article.PrintedNow.Of);

    private PrintedArticle PrintedNow => Reading is null ? PrintedArticle.None : Passing(article => article.Try("load", Reading, PrintedArticle.None));

    /// <summary>The same article with a publication date. What was derived from its text is shared.</summary>
    public Article WithPublished(DateOnly published, DateSource from, string evidence) => With(published, from, evidence, Extra);

    /// <summary>The same article with other columns of its own.</summary>
    internal Article WithExtra(ExtraColumns extra) => With(Published, PublishedFrom, PublishedEvidence, extra);

    private Article With(DateOnly? published, DateSource? from, string? evidence, ExtraColumns extra) => new(_memory)
    {
        Id = Id,
        File = File,
        Source = Source,
        IsFile = IsFile,
        Text = Text,
        Reading = Reading,
        Lines = Reading is null ? Lines : null!,
        Sha256 = Sha256,
        Outlet = Outlet,
        Headline = Headline,
        Byline = Byline,
        Dateline = Dateline,
        Section = Section,
        Published = published,
        PublishedFrom = from,
        PublishedEvidence = evidence,
        Url = Url,
        Language = Language,
        SyndicatedFrom = SyndicatedFrom,
        Extra = extra,
        Corrections = Corrections,
        PageLanguage = PageLanguage,
        PageWords = PageWords,
        TwinOf = TwinOf,
    };

    /// <summary>Tells the article of another one with the same text; called while the corpus is loaded.</summary>
    internal void SetTwin(string other) => TwinOf = other;

    /// <summary>The steps that failed on it so far, by name.</summary>
    public IReadOnlyList<StepFailure> Failures => _memory.Failures;

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>
    /// Computes <typeparamref name="T"/> once per article. For what depends on <see cref="Text"/> and
    /// <see cref="Lines"/> alone: copies with another date share it.
    /// </summary>
    internal T Derived<T>(Func<Article, T> compute)
        where T : class =>
        _memory.Derived(this, compute);

    /// <summary>As <see cref="Derived"/>, of what is large and can be had again.</summary>
    internal T Passing<T>(Func<Article, T> compute)
        where T : class =>
        _memory.Passing(this, compute);

    /// <summary>Notes that a step failed; the first time counts.</summary>
    internal void Note(string step, Exception error) => _memory.Note(new StepFailure(Id, step, error.Message.ReplaceLineEndings(" ")));
}
