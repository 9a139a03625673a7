using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How well a term tells one article from the others.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Term">The term or its stem.</param>
/// <param name="Count">Occurrences in the article.</param>
/// <param name="Articles">Document frequency: articles it occurs in.</param>
/// <param name="Tf">Term frequency: its share of the article's words, 0 to 1.</param>
/// <param name="Idf">Inverse document frequency: ln(articles / document frequency).</param>
/// <param name="TfIdf">Their product.</param>
public sealed record TermWeight(
    string Article,
    string Term,
    int Count,
    int Articles,
    [property: DisplayFormat(DataFormatString = "0.0000")] double Tf,
    [property: DisplayFormat(DataFormatString = "0.00")] double Idf,
    [property: DisplayFormat(DataFormatString = "0.0000")] double TfIdf) : IArticleRow;
