using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>An article of a story that several articles tell: a row of the table <c>stories</c>.</summary>
/// <param name="Story">The story: the id of its first article.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Published">Its date, where it is known.</param>
/// <param name="Similarity">How near it is to the story's centre, the mean of the others: 0 to 1, in two decimals.</param>
public sealed record StoryArticle(
    string Story,
    string Article,
    DateOnly? Published,
    [property: DisplayFormat(DataFormatString = "0.00")] double Similarity);
