namespace Clippings.Notebooks;

/// <summary>Runs one cell's code in a session, wherever that session lives.</summary>
/// <param name="code">The cell's source.</param>
/// <param name="emit">Takes what the cell gives off, in order.</param>
/// <param name="cancel">Stops the cell.</param>
public delegate Task<Outcome> RunCode(string code, Action<CellOutput> emit, CancellationToken cancel);
