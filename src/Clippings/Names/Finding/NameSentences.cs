namespace Clippings;

/// <summary>Cuts an article into the sentences that names are sought in: body, headline, deck and captions.</summary>
internal static class NameSentences
{
    // A list of names without a full stop is no sentence; the cut keeps what looks about in a sentence linear.
    private const int Longest = 400;

    public static List<NameSentence> Of(Article article)
    {
        var sentences = new List<NameSentence>();
        var words = new List<NameWord>();
        var tags = SentenceTags.Of(article);
        foreach (var paragraph in article.Paragraphs())
        {
            foreach (var span in SentenceSplitter.Split(article.Text, paragraph.Start, paragraph.End))
            {
                if (!MayHoldNames(article.Text, span))
                    continue;
                words.Clear();
                Glue(article.Text, tags.Of(span), words);
                var isDisplay = IsDisplay(article.Text, words, paragraph.Role);
                for (var i = 0; i < words.Count; i += Longest)
                    sentences.Add(new NameSentence(article.Text, words.GetRange(i, Math.Min(Longest, words.Count - i)), isDisplay));
            }
        }

        return sentences;
    }

    // Tagging costs most: a sentence with no capital but that of "The" or "He" is not worth it.
    private static bool MayHoldNames(string text, TextSpan sentence)
    {
        var first = sentence.Start;
        while (first < sentence.End && !char.IsLetterOrDigit(text[first]))
            first++;
        var last = first;
        while (last < sentence.End && char.IsLetter(text[last]))
            last++;
        for (var i = last; i < sentence.End; i++)
        {
            if (char.IsUpper(text[i]) && !(text[i] == 'I' && !char.IsLetter(text[i - 1]) && (i + 1 == sentence.End || !char.IsLetter(text[i + 1]))))
                return true;
        }

        return last > first && char.IsUpper(text[first]) && Vocabulary.ClosedClass(text[first..last].ToLowerInvariant()) is null;
    }

    // "Cheung Chau-wan", "Jean-Louis": the treebanks cut at hyphens, names do not. "London-based" stays two.
    private static void Glue(string text, IReadOnlyList<TaggedWord> tagged, List<NameWord> words)
    {
        for (var i = 0; i < tagged.Count; i++)
        {
            var word = new NameWord(tagged[i].Start, tagged[i].End, tagged[i].Tag);
            while (char.IsUpper(text[word.Start]) && i + 2 < tagged.Count && IsHyphen(text, tagged[i + 1]) && tagged[i + 1].Start == word.End
                && tagged[i + 2].Start == tagged[i + 1].End && IsPartOfName(text, word, tagged[i + 2]))
            {
                i += 2;
                word = word with { End = tagged[i].End };
            }

            words.Add(word);
        }
    }

    private static bool IsHyphen(string text, TaggedWord word) => word.End - word.Start == 1 && text[word.Start] is '-' or '‐' or '‑';

    private static bool IsPartOfName(string text, NameWord before, TaggedWord word)
    {
        if (char.IsUpper(text[word.Start]))
            return true;
        if (!char.IsLetter(text[word.Start]) || word.End - word.Start > 6)
            return false;
        var lower = text[word.Start..word.End];
        if (KnownNames.IsFamilyName(text[before.Start..before.End].ToLowerInvariant()))
            return !NameJoins.IsCompounding(lower);
        return !NameJoins.IsCompounding(lower) && Vocabulary.Verb(lower) is null && !lower.EndsWith("ed", StringComparison.Ordinal);
    }

    // More than half of the longer words have capitals, or all letters are.
    private static bool IsDisplay(string text, List<NameWord> words, LineRole role)
    {
        var (capital, small, upper) = (0, 0, 0);
        foreach (var word in words)
        {
            if (!char.IsLetter(text[word.Start]) || word.End - word.Start < 4)
                continue;
            if (char.IsUpper(text[word.Start]))
                capital++;
            else
                small++;
            if (!text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('a', 'z'))
                upper++;
        }

        return (upper > 2 && upper == capital && small == 0) || (role is LineRole.Headline or LineRole.Deck && capital > 2 && small == 0) || (role == LineRole.Headline && capital > 2 * small && capital > 3);
    }
}
