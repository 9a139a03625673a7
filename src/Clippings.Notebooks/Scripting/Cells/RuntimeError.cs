using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Words an exception that ended a cell.</summary>
internal static partial class RuntimeError
{
    /// <summary>Type and message, those of what caused it, and the frames that are the user's, each with its line in the cell.</summary>
    /// <param name="exception">What ended it.</param>
    /// <param name="symbols">Where in cells the frames stand.</param>
    /// <param name="sourceLine">The text of a line of a cell.</param>
    public static CellOutput.Error Of(Exception exception, CellSymbols symbols, Func<string, int, string?> sourceLine)
    {
        while (exception is AggregateException { InnerExceptions.Count: 1 } or System.Reflection.TargetInvocationException && exception.InnerException is { } inner)
            exception = inner;
        var traceback = new List<string>();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            traceback.Add($"{(ReferenceEquals(current, exception) ? "" : "Caused by ")}{current.GetType().FullName}: {current.Message}");
            traceback.AddRange(Frames(current, symbols, sourceLine));
        }
        return new CellOutput.Error(exception.GetType().Name, exception.Message, traceback);
    }

    private static IEnumerable<string> Frames(Exception exception, CellSymbols symbols, Func<string, int, string?> sourceLine)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var method = frame.GetMethod();
            var type = method?.DeclaringType;
            if (method is null || Engine(type))
                continue;
            var name = Name(type, method.Name);
            (string? file, int line) = symbols.PlaceOf(frame) ?? (frame.GetFileName()!, frame.GetFileLineNumber());
            if (file is null || Path.IsPathRooted(file))
            {
                // A path of the machine that built a library says nothing to the reader.
                if (name.Length > 0)
                    yield return $"   at {name}";
                continue;
            }
            yield return $"   at {(name.Length > 0 ? name + " in " : "")}{file}:line {line}";
            if (sourceLine(file, line) is { } text)
                yield return "        " + text.Trim();
        }
    }

    private static bool Engine(Type? type) =>
        type?.Namespace is { } name
        && (name.StartsWith("Clippings.Notebooks", StringComparison.Ordinal) || name.StartsWith("Internal.", StringComparison.Ordinal) || name is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices" || (name == "System.Runtime" && type.Name.StartsWith("ControlledExecution", StringComparison.Ordinal)));

    /// <summary>The method as the user wrote it: generated state machines and closures carry its name in angle brackets.</summary>
    private static string Name(Type? type, string method)
    {
        var full = type?.FullName is { } typeName ? $"{typeName}.{method}" : method;
        if (Generated().Match(full) is { Success: true } match)
            full = full[..match.Index] + match.Groups["name"].Value;
        full = full.Replace('+', '.');
        if (full.StartsWith("Script.", StringComparison.Ordinal))
            full = full["Script.".Length..];
        return full.Contains("<Initialize>", StringComparison.Ordinal) || full is "Initialize" or "Script" ? "" : full;
    }

    [GeneratedRegex(@"(?:<>c(?:__DisplayClass\w+)?[.+])?<+(?<name>[^<>]*)>+[^.+]*(?:[.+]\w+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Generated();
}
