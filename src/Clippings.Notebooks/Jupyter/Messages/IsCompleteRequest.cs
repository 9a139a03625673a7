namespace Clippings.Notebooks.Jupyter;

/// <summary>Asks whether a console should run the code or wait for another line.</summary>
internal sealed record IsCompleteRequest(string Code);
