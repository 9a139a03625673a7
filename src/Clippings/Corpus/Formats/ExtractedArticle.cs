using System.Collections.ObjectModel;

namespace Clippings;

/// <summary>An article as its format holds it, before its lines are read.</summary>
/// <param name="Text">Its text: one paragraph a line, blank lines between, unless the file's own.</param>
/// <param name="Roles">The roles that the format itself decides, by line number (every physical line counts, from 1).</param>
internal sealed record ExtractedArticle(string Text, IReadOnlyDictionary<int, LineRole> Roles)
{
    private static readonly IReadOnlyDictionary<int, LineRole> TitleFirst = new Dictionary<int, LineRole> { [1] = LineRole.Headline };

    /// <summary>True where <see cref="Text"/> is the file's own, so that offsets count in the file.</summary>
    public bool IsFile { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its title.</summary>
    public string? Headline { get; init; }

    /// <summary>Its authors as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>The part of the paper or site that it stood in.</summary>
    public string? Section { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether the day is stated apart from the text or printed in it.</summary>
    public DateSource PublishedFrom { get; init; } = DateSource.Text;

    /// <summary>Where the day stands, in words: "stated in the page's own metadata".</summary>
    public string? PublishedEvidence { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>The language that its source says it is in, a BCP 47 tag; often the site's and not the article's.</summary>
    public string? Language { get; init; }

    /// <summary>About how many words its page prints as prose, or its export counts; null where neither is known.</summary>
    public int? Words { get; init; }

    /// <summary>What else its source states, by the source's own names.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>An article whose title stands apart from its text: the title is the first line, unless the text begins with it.</summary>
    public static ExtractedArticle Titled(string? title, string text) => title is { Length: > 0 } && !Begins(text, title)
        ? new($"{title}\n\n{text}", TitleFirst) { Headline = title }
        : new(text, ReadOnlyDictionary<int, LineRole>.Empty) { Headline = title };

    /// <summary>The same of a text that stands behind its title already.</summary>
    /// <param name="title">The title.</param>
    /// <param name="whole">Title, blank line, text.</param>
    /// <param name="start">Where in it the text begins.</param>
    public static ExtractedArticle Titled(string title, string whole, int start) => Begins(whole.AsSpan(start), title)
        ? new(whole[start..], ReadOnlyDictionary<int, LineRole>.Empty) { Headline = title }
        : new(whole, TitleFirst) { Headline = title };

    private static bool Begins(ReadOnlySpan<char> text, string title) => text.TrimStart().StartsWith(title, StringComparison.Ordinal);
}
