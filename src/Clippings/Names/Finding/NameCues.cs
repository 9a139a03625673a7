using System.Collections.Frozen;
using System.Globalization;

namespace Clippings;

/// <summary>What single words tell of a name, by where they stand to it (<c>name-cues.txt</c>).</summary>
internal static class NameCues
{
    private static readonly FrozenDictionary<(string Position, string Word), NameScores> Cues = Read();

    /// <summary>What a word tells in a position; nothing where it is not listed.</summary>
    public static NameScores Of(string position, string lower) => Cues.GetValueOrDefault((position, lower));

    private static FrozenDictionary<(string, string), NameScores> Read()
    {
        var cues = new Dictionary<(string, string), NameScores>();
        foreach (var line in WordList.Lines("name-cues.txt"))
        {
            var parts = line.Split(": ");
            var head = WordList.Split(parts[0]);
            var weight = int.Parse(head[2], CultureInfo.InvariantCulture);
            var scores = head[1] switch
            {
                "person" => NameScores.ForPerson(weight),
                "body" => NameScores.ForBody(weight),
                "place" => NameScores.ForPlace(weight),
                _ => NameScores.ForOther(weight),
            };
            foreach (var word in WordList.Split(parts[1]))
                cues.TryAdd((head[0], word), scores);
        }

        return cues.ToFrozenDictionary();
    }
}
