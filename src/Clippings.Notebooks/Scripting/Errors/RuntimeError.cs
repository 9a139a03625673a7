using System.Reflection;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Words an exception that ended a cell, in at most a screen, whatever the exception is like.</summary>
internal static partial class RuntimeError
{
    private const int MostCharacters = 2000;
    private const int MostMessageLines = 20;
    private const int MostInnerLines = 3;
    private const int MostExceptions = 30;
    private const int MostWithFrames = 8;
    private const int MostFrames = 24;

    /// <summary>Type and message, those of all that caused it, and the frames that are the user's, each with its line in the cell.</summary>
    /// <param name="exception">What ended it.</param>
    /// <param name="symbols">Where in cells the frames stand.</param>
    /// <param name="sourceLine">The text of a line of a cell.</param>
    public static CellOutput.Error Of(Exception exception, CellSymbols symbols, Func<string, int, string?> sourceLine)
    {
        var wrappers = new List<Exception>();
        while (exception is AggregateException { InnerExceptions.Count: 1 } or TargetInvocationException && exception.InnerException is { } inner && !wrappers.Contains(inner))
        {
            wrappers.Insert(0, exception);
            exception = inner;
        }
        var told = Causes(exception);
        var frames = Math.Max(1, MostFrames / told.Count);
        var traceback = new List<string>();
        var withFrames = 0;
        foreach (var (cause, lead) in told.Take(MostExceptions))
        {
            var first = traceback.Count == 0;
            traceback.Add(lead + Headline(cause, first ? MostMessageLines : MostInnerLines));
            if (withFrames++ < MostWithFrames)
                traceback.AddRange(StackFrames.Of(first ? [cause, .. wrappers] : [cause], symbols, sourceLine, frames));
        }
        if (told.Count > MostExceptions)
            traceback.Add($"… and {told.Count - MostExceptions} more exceptions, the last of them {Headline(told[^1].Cause, MostInnerLines)}");
        if (exception is MissingMemberException { Message: var missing } && Member().Match(missing) is { Success: true } member)
            traceback.Add($"help: '{member.Groups["name"].Value}' was declared with a type that has been declared anew since: run its cell again");
        return new CellOutput.Error(Simple(exception.GetType()), Message(exception, MostMessageLines), traceback);
    }

    /// <summary>A type's name with its namespace, those of its arguments without.</summary>
    private static string Full(Type type) => type.Namespace is { Length: > 0 } space ? $"{space}.{TypeName.Of(type)}" : TypeName.Of(type);

    /// <summary>A type's name without the types around it.</summary>
    private static string Simple(Type type)
    {
        var name = TypeName.Of(type);
        var arguments = name.IndexOf('<', StringComparison.Ordinal);
        return name[(name.LastIndexOf('.', arguments < 0 ? name.Length - 1 : arguments) + 1)..];
    }

    private static string Headline(Exception exception, int mostLines) => $"{Full(exception.GetType())}: {Message(exception, mostLines)}";

    /// <summary>The exception and those within it, each once, an outer one before its inner ones.</summary>
    public static IReadOnlyList<(Exception Cause, string Lead)> Causes(Exception exception)
    {
        var told = new List<(Exception, string)>();
        var seen = new HashSet<Exception>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(Exception Cause, string Lead)>([(exception, "")]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next.Cause))
                continue;
            told.Add(next);
            var inner = next.Cause is AggregateException many ? [.. many.InnerExceptions] : next.Cause.InnerException is { } one ? new[] { one } : [];
            for (var index = inner.Length - 1; index >= 0; index--)
                waiting.Push((inner[index], inner.Length == 1 ? "Caused by " : $"Caused by ({index + 1} of {inner.Length}) "));
        }
        return told;
    }

    private static string Message(Exception exception, int mostLines)
    {
        string message;
        try
        {
            message = exception.Message ?? "";
        }
#pragma warning disable CA1031 // A message is the user's code, too.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return $"(its message can't be read: {Full(failure.GetType())})";
        }
        var type = exception.GetType();
        return Cut(Script().Replace(message.Replace(type.ToString(), Full(type), StringComparison.Ordinal), name => name.Groups["name"].Value.Replace('+', '.')), mostLines);
    }

    private static string Cut(string message, int mostLines)
    {
        var end = Math.Min(message.Length, MostCharacters);
        var line = -1;
        for (var lines = 0; lines < mostLines && line < end; lines++)
            line = message.IndexOf('\n', line + 1) is >= 0 and var next ? next : end;
        end = Math.Min(end, line);
        if (end > 0 && end < message.Length && char.IsHighSurrogate(message[end - 1]))
            end--;
        return end == message.Length ? message : $"{message[..end].TrimEnd()}… ({message.Length} characters)";
    }

    /// <summary>A type of a cell, as the runtime names it: with the class that the compiler puts around all that a cell declares.</summary>
    [GeneratedRegex(@"\bScript\+(?<name>[\w+]+)|(?<=')Script\.(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex(@"\bScript\.(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Member();
}
