using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Keeps the directives of a script right when the script is copied to another folder.</summary>
public static partial class ScriptPaths
{
    /// <summary>The script with every relative path of <c>#r</c>, <c>#load</c> and <c>#!import</c> that leads to another folder rewritten.</summary>
    /// <param name="script">A script or a notebook cell.</param>
    /// <param name="from">The folder it was written for.</param>
    /// <param name="to">The folder it will stand in.</param>
    public static string Rebase(string script, string from, string to) => Directive().Replace(script, match =>
    {
        var path = match.Groups["path"].Value;
        // A name without a folder is an assembly of the framework, or a script that is copied along.
        var isBeside = !path.AsSpan().ContainsAny('/', '\\') && (match.Groups["kind"].Value == "r" || path.EndsWith(".csx", StringComparison.OrdinalIgnoreCase));
        var moves = !isBeside && !path.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase) && !Path.IsPathRooted(path);
        return moves ? match.Groups["start"].Value + Relative(Path.Combine(from, path), to) : match.Value;
    });

    /// <summary>A path as seen from a folder, with <c>/</c> on every system.</summary>
    public static string Relative(string path, string folder) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    [GeneratedRegex("""(?<start>^[ \t]*#(?:(?<kind>r|load|!import)[ \t]+"|(?<kind>!import)[ \t]+))(?<path>(?<=")[^"\r\n]+|[^"\s]+)""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
