namespace Clippings.Notebooks;

/// <summary>Notebooks as they are kept where outputs aren't: what a person wrote, and nothing that a run adds.</summary>
public static class CleanedNotebook
{
    /// <summary>The notebook without outputs, execution counts, clock times and marks of a failure; cleaning again changes nothing.</summary>
    public static Notebook Of(Notebook notebook) => NotebookExecutor.WithoutRun(notebook);
}
