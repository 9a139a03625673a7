using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Colours a traceback as terminals do: what went wrong and its caret in red, places in cyan, all else plain.</summary>
internal static partial class TracebackColours
{
    /// <summary>The lines with colours; without them, as the error had them.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> traceback) =>
        [.. traceback.Select(line => Parts().Replace(line, part => Painted(part, "red", "31") ?? Painted(part, "cyan", "36") ?? part.Value))];

    private static string? Painted(Match part, string group, string code) =>
        part.Groups[group] is { Success: true } found
            ? $"{part.Value[..(found.Index - part.Index)]}\e[{code}m{found.Value}\e[0m{part.Value[(found.Index - part.Index + found.Length)..]}"
            : null;

    // The type of an exception, an error of the compiler and its caret; the place of a frame, and that of an error.
    [GeneratedRegex(@"^(?:Caused by )?(?<red>[A-Za-z_][\w.+`]*(?:Exception|Error))(?=: |$)|^\s*(?<red>\^+)$|(?<=^|\): )(?<red>error [A-Z]{2,}\d+)(?=:)|(?<=^   at (?:.* in )?)(?<cyan>[^ ]+(?: \d+)?:line \d+)$|^(?<cyan>[\w.-]*\(\d+,\d+\))(?=: error )", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
