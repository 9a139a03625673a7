namespace Clippings.Notebooks;

/// <summary>Says whether a run still holds, and if not, what has changed.</summary>
/// <param name="now">What files hold.</param>
public sealed class Freshness(Fingerprints now)
{
    /// <summary>What has changed since a run besides the notebook itself, in a word or two; null for nothing.</summary>
    /// <param name="run">The run.</param>
    /// <param name="folder">The notebook's folder.</param>
    public string? Change(FrozenRun run, string folder) =>
        run.Engine != EngineVersion.Current ? "engine changed" : run.Inputs.Select(input => Change(input, folder)).FirstOrDefault(change => change is not null);

    /// <summary>What has changed since a run, the notebook included; null for nothing.</summary>
    /// <param name="run">The run.</param>
    /// <param name="notebook">The notebook as it would be run.</param>
    /// <param name="path">Its path.</param>
    public string? Change(FrozenRun run, Notebook notebook, string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var source = NotebookSource.Of(notebook);
        if (source.Cells != run.Cells)
            return "cells changed";
        if (source.Parameters != run.Parameters)
            return "parameters changed";
        var named = DataFiles.Of(notebook, path).Select(input => ScriptPaths.Relative(input.Path, folder));
        var known = run.Inputs.Where(input => input.Kind == InputKind.Data).Select(input => input.Path);
        return named.ToHashSet(StringComparer.Ordinal).SetEquals(known) ? Change(run, folder) : "other data named";
    }

    private string? Change(FrozenInput input, string folder)
    {
        var path = Path.GetFullPath(input.Path, folder);
        var hash = now.Of(path);
        return input.Kind switch
        {
            InputKind.Data when hash == Fingerprint.Absent.Hash => $"{Path.GetFileName(path)} missing",
            InputKind.Packages when File.GetLastWriteTimeUtc(path) + PackageRestorer.Fresh < DateTime.UtcNow => "packages may have moved",
            _ when hash == input.Hash => null,
            InputKind.Packages => "packages changed",
            InputKind.Corpus => "corpus changed",
            _ => $"{Path.GetFileName(path)} changed",
        };
    }
}
