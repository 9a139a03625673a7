namespace Clippings;

/// <summary>The story of a web page as plain text, with what its mark-up states.</summary>
/// <remarks>The text has one paragraph a line and blank lines between; <c>Roles</c> are those that the mark-up decides, by line number.</remarks>
internal sealed record ExtractedPage(
    string Text,
    IReadOnlyDictionary<int, LineRole> Roles,
    string? Outlet = null,
    string? Headline = null,
    string? Byline = null,
    DateOnly? Published = null,
    string? Language = null,
    int? Words = null);
