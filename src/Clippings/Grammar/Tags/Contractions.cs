namespace Clippings;

/// <summary>Cuts contractions: <c>do|n't</c>, <c>we|'ve</c>, <c>should|n't|'ve</c>, <c>can|not</c>.</summary>
internal static class Contractions
{
    private static readonly string[] Endings = ["n't", "'s", "'m", "'d", "'re", "'ve", "'ll"];

    private static readonly (string Word, int Cut)[] Joined = [("cannot", 3), ("gonna", 3), ("gotta", 3), ("wanna", 3)];

    /// <summary>Adds the parts of the word between two offsets.</summary>
    public static void Cut(string text, int start, int end, List<TextSpan> words)
    {
        var first = words.Count;
        while (Ending(text.AsSpan(start, end - start)) is > 0 and var length)
        {
            words.Add(new TextSpan(end - length, end));
            end -= length;
        }

        var cut = JoinedAt(text.AsSpan(start, end - start));
        words.Add(new TextSpan(start + cut, end));
        if (cut > 0)
            words.Add(new TextSpan(start, start + cut));
        words.Reverse(first, words.Count - first);
    }

    /// <summary>Where the second part of two joined words begins, 0 for other words.</summary>
    private static int JoinedAt(ReadOnlySpan<char> word)
    {
        foreach (var (joined, cut) in Joined)
        {
            if (word.Equals(joined, StringComparison.OrdinalIgnoreCase))
                return cut;
        }

        return 0;
    }

    /// <summary>The length of the ending, 0 where there is none or nothing before it.</summary>
    private static int Ending(ReadOnlySpan<char> word)
    {
        if (word[Math.Max(0, word.Length - 3)..].IndexOfAny(WordJoins.Apostrophes) < 0)
            return 0;
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && IsEnding(word[^ending.Length..], ending))
                return ending.Length;
        }

        return 0;
    }

    private static bool IsEnding(ReadOnlySpan<char> word, string ending)
    {
        for (var i = 0; i < ending.Length; i++)
        {
            var isAlike = ending[i] == '\'' ? WordJoins.Apostrophes.Contains(word[i], StringComparison.Ordinal) : char.ToLowerInvariant(word[i]) == ending[i];
            if (!isAlike)
                return false;
        }

        return true;
    }
}
