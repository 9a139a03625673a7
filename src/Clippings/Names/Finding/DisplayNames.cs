namespace Clippings;

/// <summary>Finds in headlines and lines in capitals the names that the article prints elsewhere; their capitals tell nothing.</summary>
internal static class DisplayNames
{
    private const int LongestName = 6;

    public static List<NamedMention> Find(List<NameSentence> sentences, NameGroups groups)
    {
        var found = new List<NamedMention>();
        foreach (var sentence in sentences.Where(s => s.IsDisplay))
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (At(sentence, i, groups) is not { } mention)
                    continue;
                found.Add(mention.Mention);
                i = mention.Last;
            }
        }

        return found;
    }

    private static (NamedMention Mention, int Last)? At(NameSentence sentence, int first, NameGroups groups)
    {
        if (!sentence.IsCapital(first))
            return null;
        for (var last = Math.Min(sentence.Count - 1, first + LongestName - 1); last >= first; last--)
        {
            if (!sentence.IsWord(last) || (last > first && !sentence.IsCapital(last)))
                continue;
            var key = string.Join(' ', Enumerable.Range(first, last - first + 1).Select(sentence.Lower));
            if (groups.Find(key) is not { Kind: { } kind } group || (last == first && Vocabulary.Verb(key) is not null))
                continue;
            return (new NamedMention(sentence[first].Start, sentence[last].End, kind, group.Words, null, groups.NameOf(group)), last);
        }

        return null;
    }
}
