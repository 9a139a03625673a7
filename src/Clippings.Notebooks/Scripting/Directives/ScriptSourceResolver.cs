using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>Finds and reads what <c>#load</c> names: in code that is being typed a file, in the chain a script that has run.</summary>
internal sealed class ScriptSourceResolver(string workingDirectory, SessionInputs? inputs = null) : SourceReferenceResolver
{
    private readonly List<(string Path, string Text)> held = [];

    /// <summary>Adds the usings that a script has from the cells before it.</summary>
    public required Func<string, string> WithUsings { get; init; }

    /// <summary>Keeps a script as it ran, whatever becomes of its file.</summary>
    /// <returns>The path by which it is loaded.</returns>
    public string Hold(string path, string text)
    {
        held.Add((path, text));
        return $"{path}#{held.Count}";
    }

    /// <summary>Cells keep their names: nothing of the machine's folders gets into what a cell shows.</summary>
    public override string? NormalizePath(string path, string? baseFilePath) =>
        ScriptPath.Shown(Held(path)?.Path ?? path, workingDirectory);

    /// <inheritdoc/>
    public override string? ResolveReference(string path, string? baseFilePath)
    {
        if (Held(path) is not null)
            return path;
        var full = ScriptPath.Resolve(path, baseFilePath, workingDirectory);
        return File.Exists(full) ? full : null;
    }

    /// <inheritdoc/>
    public override Stream OpenRead(string resolvedPath) => File.OpenRead(resolvedPath);

    /// <summary>A script's text, with the usings it has from cells, and without directives that the compiler doesn't know.</summary>
    public override SourceText ReadText(string resolvedPath) =>
        SourceText.From(Held(resolvedPath)?.Text ?? WithUsings(CellDirectives.Blank(Read(resolvedPath))), Encoding.UTF8);

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private string Read(string path)
    {
        inputs?.Add(InputKind.Script, path);
        return File.ReadAllText(path);
    }

    private (string Path, string Text)? Held(string path) =>
        path.LastIndexOf('#') is > 0 and var mark && int.TryParse(path.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= held.Count && held[number - 1].Path == path[..mark]
            ? held[number - 1]
            : null;
}
