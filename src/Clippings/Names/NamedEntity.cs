using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>A body or a place of an article: a row of the table <c>names</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Name">The longest name printed.</param>
/// <param name="Kind">Body or place.</param>
/// <param name="Mentions">How often it is printed by a name.</param>
/// <param name="FirstStart">UTF-16 offset of the first mention.</param>
public sealed record NamedEntity(
    string Article,
    string Name,
    NameKind Kind,
    int Mentions,
    [property: Column("first_start")] int FirstStart) : IArticleRow;
