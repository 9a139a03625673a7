using System.Collections.Frozen;
using Lucene.Net.Analysis.Snowball;

namespace Clippings;

/// <summary>The Snowball English stop list, 174 words, as Lucene.NET carries it.</summary>
public static class StopWords
{
    private const string Resource = "english_stop.txt";

    private static readonly FrozenSet<string> English = Read().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words, lower case, with straight apostrophes.</summary>
    public static IReadOnlySet<string> All => English;

    /// <summary>True for a normalized term of the list.</summary>
    /// <param name="term">A <see cref="Token.Term"/>.</param>
    public static bool Contains(string term) => English.Contains(term);

    /// <summary>A line holds words before a <c>|</c>, which opens a comment.</summary>
    private static IEnumerable<string> Read()
    {
        var assembly = typeof(SnowballFilter).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith(Resource, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            foreach (var word in line.Split('|')[0].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
                yield return word;
        }
    }
}
