namespace Clippings.Notebooks;

/// <summary>The files that the cells of a session depended on, written down as they are brought in. Any thread may add to it.</summary>
/// <param name="shared">What other sessions brought in that this one may use; null for nothing.</param>
internal sealed class SessionInputs(SessionInputs? shared = null)
{
    private readonly Lock gate = new();
    private readonly HashSet<NotebookInput> found = [];

    /// <summary>All so far, in a stable order.</summary>
    public IReadOnlyList<NotebookInput> All
    {
        get
        {
            lock (gate)
                return [.. found.Union(shared?.All ?? []).OrderBy(input => input.Kind).ThenBy(input => input.Path, StringComparer.Ordinal)];
        }
    }

    /// <summary>Writes down a file; what comes with the runtime or the engine is known by their own versions.</summary>
    public void Add(InputKind kind, string path)
    {
        if (kind == InputKind.Assembly && SharedAssemblies.Contains(Path.GetFileNameWithoutExtension(path)))
            return;
        lock (gate)
            found.Add(new NotebookInput(kind, Path.GetFullPath(path)));
    }
}
