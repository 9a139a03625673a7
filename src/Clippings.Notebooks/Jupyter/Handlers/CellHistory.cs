using System.IO.Enumeration;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The cells run in this session, the only one it knows.</summary>
internal sealed class CellHistory
{
    /// <summary>The number by which clients know the present session.</summary>
    public const int Session = 1;

    private readonly List<HistoryEntry> entries = [];

    public void Add(int number, string code, string? result) => entries.Add(new HistoryEntry(number, code, result));

    /// <summary>The entries that a client asks for, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Find(HistoryRequest request) => request.HistAccessType switch
    {
        "tail" => Last(entries, request.N),
        "range" => Range(request),
        "search" => Search(request),
        _ => [],
    };

    private List<HistoryEntry> Range(HistoryRequest request)
    {
        if (request.Session is not (0 or Session))
            return [];
        var (start, stop) = (request.Start ?? 1, request.Stop ?? int.MaxValue);
        return [.. entries.Where(entry => entry.Number >= start && entry.Number < stop)];
    }

    private List<HistoryEntry> Search(HistoryRequest request)
    {
        var pattern = request.Pattern ?? "*";
        var found = entries.Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Code, ignoreCase: false));
        if (request.Unique)
            found = found.Reverse().DistinctBy(entry => entry.Code, StringComparer.Ordinal).Reverse();
        return Last([.. found], request.N);
    }

    private static List<HistoryEntry> Last(List<HistoryEntry> found, int? count) =>
        [.. found.TakeLast(count ?? found.Count)];
}
