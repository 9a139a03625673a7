namespace Clippings.Notebooks;

/// <summary>
/// The two slots of the process that long work asks when it begins: when to stop, and who hears how far it is. Code in cells knows
/// no type of this engine, so both are what the framework has.
/// </summary>
internal static class WorkSlots
{
    /// <summary>Fills both: what asks in a cell is answered for that cell.</summary>
    public static void Fill()
    {
        AppContext.SetData("notebook.cell.cancellation", (Func<CancellationToken>)(() => SessionOutput.Stopping));
        AppContext.SetData("notebook.cell.progress", (Action<string, double>)((what, share) =>
            SessionOutput.Current?.Emit(new CellOutput.Progress(what, share))));
    }
}
