namespace Clippings.Notebooks.Jupyter;

/// <summary>Asks to run a cell. Defaults are those of the protocol.</summary>
/// <param name="Code">The cell's source.</param>
/// <param name="Silent">True to broadcast nothing, count nothing and keep nothing.</param>
/// <param name="StoreHistory">True to count the cell and keep it in the history; ignored where <paramref name="Silent"/> is set.</param>
/// <param name="UserExpressions">Expressions to evaluate after the cell, by a name of the client's choice.</param>
/// <param name="AllowStdin">True where the client can answer questions for input.</param>
/// <param name="StopOnError">True to abort the cells that wait behind this one if it fails.</param>
internal sealed record ExecuteRequest(
    string Code,
    bool Silent = false,
    bool StoreHistory = true,
    IReadOnlyDictionary<string, string>? UserExpressions = null,
    bool AllowStdin = false,
    bool StopOnError = true);
