namespace Clippings;

/// <summary>What a text prints outright of its own origin; nothing is inferred.</summary>
internal sealed record PrintedMetadata(string? Outlet, string? Headline, string? Byline, string? Dateline, DateOnly? Published)
{
    private const int ParagraphsWithDateline = 3;

    public static PrintedMetadata Of(string text, IReadOnlyList<Line> lines)
    {
        string? First(LineRole role, Func<string, string?> read) =>
            lines.Where(l => l.Role == role).Select(l => read(text[l.Start..l.End].Trim())).FirstOrDefault(v => v is not null);

        var body = lines.Where(l => l.Role == LineRole.Body).Take(ParagraphsWithDateline);
        return new(
            First(LineRole.Chrome, Outlets.Named),
            First(LineRole.Headline, line => line),
            First(LineRole.Credit, CreditLines.Byline),
            body.Select(l => Datelines.Place(text[l.Start..l.End].Trim())).FirstOrDefault(v => v is not null),
            lines.Where(l => l.Role is LineRole.Deck or LineRole.Credit).Select(l => Datelines.DateAlone(text[l.Start..l.End].Trim())).FirstOrDefault(v => v is not null));
    }
}
