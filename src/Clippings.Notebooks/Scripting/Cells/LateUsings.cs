namespace Clippings.Notebooks;

/// <summary>Takes usings that stand behind code, as in a cell that was put together from several files: they hold for all of it.</summary>
internal static class LateUsings
{
    private const string MustComeFirst = "CS1529";

    /// <summary>The late usings alone, and the cell without them, lines unchanged; null where it has none.</summary>
    public static (string Usings, string Cell)? Of(string code, string name)
    {
        if (!code.Contains("using ", StringComparison.Ordinal))
            return null;
        var late = SubmissionCompiler.Parse(code, name).GetDiagnostics().Where(error => error.Id == MustComeFirst).Select(error => error.Location.SourceSpan).ToList();
        return late.Count == 0 ? null : (SourceBlanks.Only(code, late), late.Aggregate(code, SourceBlanks.Blank));
    }
}
