using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>Finds and reads what <c>#load</c> names.</summary>
internal sealed class ScriptSourceResolver(string workingDirectory) : SourceReferenceResolver
{
    /// <summary>Cells keep their names: nothing of the machine's folders gets into what a cell shows.</summary>
    public override string? NormalizePath(string path, string? baseFilePath) =>
        Path.IsPathRooted(path) ? Path.GetRelativePath(workingDirectory, path).Replace('\\', '/') : path;

    /// <inheritdoc/>
    public override string? ResolveReference(string path, string? baseFilePath)
    {
        var full = ScriptPath.Resolve(path, baseFilePath, workingDirectory);
        return File.Exists(full) ? full : null;
    }

    /// <inheritdoc/>
    public override Stream OpenRead(string resolvedPath) => File.OpenRead(resolvedPath);

    /// <summary>A script's text, with directives that the compiler doesn't know left out.</summary>
    public override SourceText ReadText(string resolvedPath) =>
        SourceText.From(CellDirectives.Blank(File.ReadAllText(resolvedPath)), Encoding.UTF8);

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
