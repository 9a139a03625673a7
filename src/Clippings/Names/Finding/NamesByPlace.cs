namespace Clippings;

/// <summary>The names of an article by where they stand, and which of them no phrase has taken.</summary>
internal sealed class NamesByPlace(IReadOnlyList<NamedMention> mentions)
{
    private readonly bool[] _claimed = new bool[mentions.Count];

    /// <summary>The persons whom no phrase has taken, in order.</summary>
    public IEnumerable<NamedMention> Loose => mentions.Where((m, i) => m.Kind == NameKind.Person && !_claimed[i]);

    /// <summary>The name that shares its last word with a phrase; it counts as taken from here on. Null where none does.</summary>
    public NamedMention? Claim(TextSpan phrase)
    {
        var i = Last(phrase);
        if (i < 0)
            return null;
        _claimed[i] = true;
        return mentions[i];
    }

    /// <summary>What stands at a phrase; null where no name does.</summary>
    public NameKind? KindAt(TextSpan phrase) => Last(phrase) is >= 0 and var i ? mentions[i].Kind : null;

    /// <summary>True where a body or a place stands.</summary>
    public bool IsNoPerson(TextSpan phrase) => KindAt(phrase) is NameKind.Body or NameKind.Place;

    // The last name that starts in the phrase, or reaches into it.
    private int Last(TextSpan phrase)
    {
        var (low, high) = (0, mentions.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (mentions[middle].Start < phrase.End)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high >= 0 && mentions[high].End > phrase.Start ? high : -1;
    }
}
