namespace Clippings;

/// <summary>
/// A printed mention of a person, a body or a place: a row of the table <c>mentions</c>. Offsets are half-open UTF-16
/// offsets in the article's text. Pronouns and descriptions are no mentions.
/// </summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Where the name starts, titles left out.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Text">The name as printed.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The person of <c>people</c> or the name of <c>names</c> that it stands for.</param>
public sealed record NameMention(
    string Article,
    int Start,
    int End,
    string Text,
    NameKind Kind,
    string Name) : IPassage;
