namespace Clippings.Notebooks;

/// <summary>Runs the directives that bring in the code of files: <c>#load</c> and <c>#!import</c>.</summary>
internal sealed class FileDirectives(CellRunner runner)
{
    /// <summary>Runs a script in the directive's place; one that several scripts of a cell name runs once.</summary>
    public async Task<Outcome> LoadAsync(Segment segment, string cell, CancellationToken cancel)
    {
        if (Find(segment, cell) is not { } path)
            return NotFound(segment);
        return runner.Loaded.Add(path) ? await runner.RunAsync(await File.ReadAllTextAsync(path, cancel), path, cancel) : new Outcome.Completed();
    }

    /// <summary>Runs the cells of a file one by one.</summary>
    public async Task<Outcome> ImportAsync(Segment segment, CancellationToken cancel)
    {
        if (Find(segment, null) is not { } path)
            return NotFound(segment);
        foreach (var cell in await ImportedCells.ReadAsync(path, cancel))
        {
            var outcome = await runner.RunAsync(cell, Path.GetFileName(path), cancel);
            if (outcome is not Outcome.Completed)
                return outcome;
        }
        return new Outcome.Completed();
    }

    private string? Find(Segment segment, string? from)
    {
        var path = ScriptPath.Resolve(Written(segment), from, runner.WorkingDirectory);
        runner.Inputs.Add(InputKind.Script, path);
        return File.Exists(path) ? path : null;
    }

    private Outcome NotFound(Segment segment) => runner.Fail(CompilationError.Of(
        $"'{Written(segment)}' was not found: a relative path starts from the folder of the notebook, or of the script that names it"));

    /// <summary>The path without its quotation marks, and without a comment behind it.</summary>
    private static string Written(Segment segment) =>
        segment.Arguments is ['"', .. var quoted] && quoted.IndexOf('"', StringComparison.Ordinal) is > 0 and var end ? quoted[..end] : segment.Arguments.Trim('"', ' ');
}
