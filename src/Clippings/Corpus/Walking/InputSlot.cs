namespace Clippings;

/// <summary>
/// Tells the host what a corpus is read from. A host that keeps results puts a listener into this slot of the process and
/// makes them anew when what it was told of has changed; where the slot is empty nothing is told.
/// </summary>
internal static class InputSlot
{
    private const string Slot = "notebook.cell.input";

    /// <summary>Tells of a place: its folder with all below it, or its one file and what may stand beside that.</summary>
    public static void Tell(ArticleFiles files)
    {
        if (AppContext.GetData(Slot) is not Action<string> tell)
            return;
        string[] paths = files.IsAlone ? [.. files.Files, KitFiles.Corpus, KitFiles.Corrections] : ["."];
        foreach (var path in paths)
            tell(Path.GetFullPath(path, files.Folder));
    }
}
