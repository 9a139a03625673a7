namespace Clippings.Notebooks.Jupyter;

/// <summary>Asks for cells run before.</summary>
/// <param name="HistAccessType"><c>range</c>, <c>tail</c> or <c>search</c>.</param>
/// <param name="Output">True to give each cell's value beside its source.</param>
/// <param name="Session">For <c>range</c>: the session; 0 is the present one.</param>
/// <param name="Start">For <c>range</c>: the first cell's number.</param>
/// <param name="Stop">For <c>range</c>: the number after the last.</param>
/// <param name="N">For <c>tail</c> and <c>search</c>: how many cells at most, counted from the end.</param>
/// <param name="Pattern">For <c>search</c>: what the whole source must match, with <c>*</c> and <c>?</c> as wildcards.</param>
/// <param name="Unique">For <c>search</c>: true to give equal sources once.</param>
internal sealed record HistoryRequest(
    string HistAccessType,
    bool Output = false,
    int Session = 0,
    int? Start = null,
    int? Stop = null,
    int? N = null,
    string? Pattern = null,
    bool Unique = false);
