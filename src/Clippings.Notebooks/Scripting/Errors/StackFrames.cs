using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Tells the frames of an exception that a reader can do something with.</summary>
internal static partial class StackFrames
{
    private const int LongestCycle = 8;
    private const int FewestTurns = 3;

    /// <summary>The innermost frame first, each with its line of code where that is a cell's; those that repeat told once, and of many the first and the last.</summary>
    /// <param name="exceptions">What was thrown, and what it was wrapped in on its way, which says the outer frames.</param>
    /// <param name="symbols">Where in cells the frames stand.</param>
    /// <param name="sourceLine">The text of a line of a cell.</param>
    /// <param name="most">Frames told.</param>
    public static IEnumerable<string> Of(IEnumerable<Exception> exceptions, CellSymbols symbols, Func<string, int, string?> sourceLine, int most)
    {
        var told = Folded([.. exceptions.SelectMany(exception => Words(exception, symbols, sourceLine))]);
        var last = Math.Min(most / 3, told.Count);
        var left = told.Count - most;
        return (left <= 1 ? told : told.Take(most - last).Append([$"   … {left} more"]).Concat(told.Skip(told.Count - last))).SelectMany(lines => lines);
    }

    private static List<string[]> Words(Exception exception, CellSymbols symbols, Func<string, int, string?> sourceLine)
    {
        var told = new List<string[]>();
        // Endless recursion has half a million frames, of a few places.
        var known = new Dictionary<(MethodBase, int, bool), string[]?>();
        var thrownByRuntime = false;
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: false).GetFrames())
        {
            if (frame.GetMethod() is not { } method)
                continue;
            var key = (method, frame.GetILOffset(), thrownByRuntime);
            if (!known.TryGetValue(key, out var words))
                known[key] = words = Words(frame, method, thrownByRuntime ? ThrowSites.Of(exception) : null, symbols, sourceLine);
            thrownByRuntime = told.Count == 0 && method.DeclaringType?.Namespace?.StartsWith("Internal.", StringComparison.Ordinal) == true;
            if (words is not null)
                told.Add(words);
        }
        return told;
    }

    private static string[]? Words(StackFrame frame, MethodBase method, Func<Microsoft.CodeAnalysis.SyntaxNode, bool>? site, CellSymbols symbols, Func<string, int, string?> sourceLine)
    {
        var name = Name(method.DeclaringType, method.Name);
        if (symbols.PlaceOf(frame, site) is { } place)
        {
            var at = $"   at {(name.Length > 0 ? name + " in " : "")}{place.File}{(place.Lines.Count == 0 ? "" : ":line " + string.Join(" or ", place.Lines))}";
            return place.Lines is [var line] && sourceLine(place.File, line) is { } text ? [at, "        " + Shortened(text.Trim())] : [at];
        }
        // Of libraries, what a person can have called: no path of the machine that built them, no inner works.
        return name.Length == 0 || IsInner(method) ? null : [$"   at {name}"];
    }

    private static bool IsInner(MethodBase method) =>
        method.DeclaringType is not { } type
        || (type.Namespace is { } space && IsInner(method, type, space));

    private static bool IsInner(MethodBase method, Type type, string space) =>
        space.StartsWith("Clippings.Notebooks", StringComparison.Ordinal)
        || space.StartsWith("Internal.", StringComparison.Ordinal)
        || space is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices"
        || ((space == "System" || space.StartsWith("System.", StringComparison.Ordinal)) && !(type.IsVisible && (method.IsPublic || method.IsFamily)));

    /// <summary>Each run of the same frames once, with how often it comes.</summary>
    private static List<string[]> Folded(List<string[]> frames)
    {
        var folded = new List<string[]>();
        for (var at = 0; at < frames.Count;)
        {
            var (length, turns) = Enumerable.Range(1, LongestCycle).Select(length => (length, Turns(frames, at, length))).FirstOrDefault(cycle => cycle.Item2 >= FewestTurns, (1, 1));
            folded.AddRange(frames.GetRange(at, length));
            if (turns > 1)
                folded.Add([length == 1 ? $"   … {turns} times in all" : $"   … these {length} frames {turns} times in all"]);
            at += length * turns;
        }
        return folded;
    }

    /// <summary>How often the frames of a stretch follow each other. Frames of the same place are one and the same object.</summary>
    private static int Turns(List<string[]> frames, int start, int length)
    {
        var same = length;
        while (start + same < frames.Count && ReferenceEquals(frames[start + same], frames[start + same - length]))
            same++;
        return same / length;
    }

    private static string Shortened(string text) => text.Length <= 200 ? text : text[..200] + "…";

    /// <summary>The method as the user wrote it: generated state machines and closures carry its name in angle brackets.</summary>
    private static string Name(Type? type, string method)
    {
        var full = type?.FullName is { } typeName ? $"{typeName.Split('[')[0]}.{method}" : method;
        if (Generated().Match(full) is { Success: true } match)
            full = full[..match.Index] + match.Groups["name"].Value;
        full = Arity().Replace(full.Replace('+', '.'), "");
        if (full.StartsWith("Script.", StringComparison.Ordinal))
            full = full["Script.".Length..];
        return full.Contains("<Initialize>", StringComparison.Ordinal) || full is "Initialize" or "Factory" or "Script" ? "" : full;
    }

    [GeneratedRegex(@"(?:<>c(?:__DisplayClass\w+)?[.+])?<+(?<name>[^<>]*)>+[^.+]*(?:[.+]\w+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Generated();

    [GeneratedRegex(@"`\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Arity();
}
