using System.Collections.Frozen;

namespace Clippings;

/// <summary>The nouns that say what a longer name is: "University", "River", "Festival".</summary>
internal static class NameHeads
{
    private static readonly FrozenSet<string> Bodies = WordList.Words("body-heads.txt");
    private static readonly FrozenSet<string> Places = WordList.Words("place-heads.txt");
    private static readonly FrozenSet<string> Others = WordList.Words("other-heads.txt");

    private static readonly FrozenSet<string> Peoples = WordList.Words("peoples.txt");

    /// <summary>True for a people or believers: "Muslims", "English".</summary>
    public static bool IsPeople(string lower) => Peoples.Contains(lower);

    public static bool IsOfBody(string lower) => Bodies.Contains(lower);

    public static bool IsOfPlace(string lower) => Places.Contains(lower);

    /// <summary>True for the head of a work, an event, a law, and for abbreviations that name nothing of the three.</summary>
    public static bool IsOfOther(string lower) => Others.Contains(lower);

    public static bool IsAny(string lower) => IsOfBody(lower) || IsOfPlace(lower) || IsOfOther(lower);
}
