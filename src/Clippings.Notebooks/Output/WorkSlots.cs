namespace Clippings.Notebooks;

/// <summary>
/// The slots of the process that work in cells asks: when to stop, who hears how far it is, and who hears what it reads, so that
/// a notebook is run again when that has changed. Code in cells knows no type of this engine, so all are what the framework has.
/// </summary>
internal static class WorkSlots
{
    /// <summary>Fills them: what asks in a cell is answered for that cell.</summary>
    public static void Fill()
    {
        AppContext.SetData("notebook.cell.cancellation", (Func<CancellationToken>)(() => SessionOutput.Stopping));
        AppContext.SetData("notebook.cell.progress", (Action<string, double>)((what, share) =>
            SessionOutput.Current?.Emit(new CellOutput.Progress(what, share))));
        AppContext.SetData("notebook.cell.input", (Action<string>)(path =>
            SessionOutput.Current?.Runner?.Inputs.Add(InputKind.Corpus, path)));
    }
}
