using System.Collections.Frozen;

namespace Clippings;

/// <summary>Reads the word lists that are built into the library.</summary>
internal static class WordList
{
    /// <summary>The lines of a list without comments.</summary>
    public static List<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Clippings.Words." + name)
            ?? throw new InvalidOperationException($"The word list {name} is not built into the library.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>All words of a list.</summary>
    public static FrozenSet<string> Words(string name) =>
        Lines(name).SelectMany(Split).ToFrozenSet(StringComparer.Ordinal);

    public static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
