using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>A person of an article: a row of the table <c>people</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Name">The longest name attested, without title.</param>
/// <param name="Kind">What the person does in the article.</param>
/// <param name="Role">The first role printed with the name; null without one.</param>
/// <param name="Affiliation">The body or state printed with that role; null without one.</param>
/// <param name="Mentions">How often the person is named, or outside quotation marks taken up by a pronoun or a role.</param>
/// <param name="FirstStart">UTF-16 offset of the first mention by name, titles left out; null for a byline that the text does not print.</param>
public sealed record Person(
    string Article,
    [property: Column("person")] string Name,
    PersonKind Kind,
    string? Role,
    string? Affiliation,
    int Mentions,
    [property: Column("first_start")] int? FirstStart) : IArticleRow;
