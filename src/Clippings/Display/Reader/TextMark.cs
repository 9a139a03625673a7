namespace Clippings;

/// <summary>A mark on a stretch of an article for <see cref="AnnotatedArticle"/>.</summary>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Kind">What it marks, in a word: "quote", "speaker", "time".</param>
/// <param name="Label">The short text printed behind it, such as a speaker's initials; empty for none.</param>
/// <param name="Group">What shares its colour and its line in the legend; null for a mark without colour.</param>
/// <param name="Note">The sentence shown on hover and read by screen readers; empty for none.</param>
/// <param name="Uncertain">True draws it dashed, with a question mark behind the label.</param>
/// <param name="Target">Start of the mark that decided this one, to which its label links; null for none.</param>
public sealed record TextMark(
    int Start,
    int End,
    string Kind,
    string Label = "",
    string? Group = null,
    string Note = "",
    bool Uncertain = false,
    int? Target = null)
{
    /// <summary>The kind of a mark that others lead to by its offsets.</summary>
    internal const string Place = "place";

    /// <summary>The kind of a mark on words that another article has too.</summary>
    internal const string Shared = "shared";

    /// <summary>The kind of a mark on a word that the other article has not.</summary>
    internal const string Changed = "changed";

    /// <summary>The article in which <see cref="Target"/> stands; null for this one.</summary>
    public string? TargetArticle { get; init; }
}
