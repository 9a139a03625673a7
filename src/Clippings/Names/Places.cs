using System.Collections.Frozen;

namespace Clippings;

/// <summary>States, and the capitals, governments and adjectives that stand for them.</summary>
internal static class Places
{
    private static readonly FrozenDictionary<string, string> StandIns = Read(field: 1);
    private static readonly FrozenDictionary<string, string> Peoples = Read(field: 2);

    /// <summary>The state a name stands for: "Moscow" gives "Russia"; null where it stands for none.</summary>
    public static string? StateOf(string name) => StandIns.GetValueOrDefault(name);

    /// <summary>The state of a people or an adjective: "Polish" gives "Poland".</summary>
    public static string? StateOfPeople(string name) => Peoples.GetValueOrDefault(name);

    private static FrozenDictionary<string, string> Read(int field)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("places.txt"))
        {
            var fields = line.Replace('_', ' ').Split('|');
            if (field == 1)
                map.TryAdd(fields[0], fields[0]);
            foreach (var word in WordList.Split(line.Split('|')[field]))
                map.TryAdd(word.Replace('_', ' '), fields[0]);
        }

        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
