namespace Clippings;

/// <summary>
/// Finds the stretches of a sentence that may be names: runs of words with capitals, and what joins them ("University of
/// Oxford", "Ludwig van Beethoven"). <see cref="NameParts"/> takes titles off them.
/// </summary>
internal sealed class NameCutter(NameSentence sentence)
{
    private readonly NameOpening _words = new(sentence);

    /// <summary>The names of the sentence, in order.</summary>
    public List<NameCandidate> Cut()
    {
        var parts = new NameParts(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!_words.Opens(i))
                continue;
            var last = i;
            while (Next(i, last) is > 0 and var next)
                last = next;
            parts.Add(i, last);
            i = last;
        }

        return parts.Found;
    }

    // The index up to which the name goes on behind its last word; -1 where it ends.
    private int Next(int first, int last)
    {
        var k = last + 1;
        if (_words.IsNameWord(k))
            return k;
        var lower = sentence.Lower(k);
        return lower switch
        {
            "&" or "+" => IfName(k + 1),
            "." => sentence.At(last).Length == 1 && sentence[k].Start == sentence[last].End ? IfName(k + 1) : -1,
            "," => sentence.Lower(k + 1) is "jr." or "jr" or "sr." or "sr" ? k + 1 : -1,
            "of" => TakesOf(first, last) ? AfterArticle(k) : -1,
            "for" or "on" or "in" => Takes(lower, first, last) ? AfterArticle(k) : -1,
            "and" => TakesAnd(first, last, k) ? k + 1 : -1,
            "'s" => TakesPossessive(first, last, k) ? k + 1 : -1,
            _ when NameJoins.IsParticle(lower) => IfName(NameJoins.IsParticle(sentence.Lower(k + 1)) ? k + 2 : k + 1),
            // Patrizia d'Ettorre
            _ when lower.Length > 3 && lower[0] is 'd' or 'l' && lower[1] == '\'' && char.IsUpper(sentence.At(k)[2]) => k,
            _ => -1,
        };
    }

    private int IfName(int i) => _words.IsNameWord(i) ? i : -1;

    private int AfterArticle(int preposition) => IfName(sentence.Lower(preposition + 1) == "the" ? preposition + 2 : preposition + 1);

    private bool TakesOf(int first, int last)
    {
        var head = sentence.Lower(last);
        if (last == first + 1 && KnownNames.IsGivenName(sentence.Lower(first)) && KnownNames.IsNounSurname(head))
            return false;
        // "Secretary of State Ann Lee": an office and its holder.
        if (Vocabulary.IsTitle(head))
            return Vocabulary.IsOffice(sentence.Lower(last + 2)) && _words.IsNameWord(last + 3);
        if (Vocabulary.IsRole(head) && !NameHeads.IsOfBody(head))
            return false;
        return NameHeads.IsAny(head) || Vocabulary.IsGroup(head) || Holds(first, last, "for") || head is "daughters" or "sons" or "friends" or "knights" or "bar" or "statue" or "duke";
    }

    private bool Takes(string preposition, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var lower = sentence.Lower(i);
            if (preposition == "in" ? i < last && NameJoins.Takes("for", lower) && (Holds(first, last, "of") || Holds(first, last, "for")) : NameJoins.Takes(preposition, lower))
                return true;
        }

        return false;
    }

    private bool Holds(int first, int last, string word)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Lower(i) == word)
                return true;
        }

        return false;
    }

    private bool TakesAnd(int first, int last, int and)
    {
        var next = and + 1;
        if (!_words.IsNameWord(next) || KnownNames.IsPlace(sentence.At(last)))
            return false;
        // "Department of Health and Human Services": one body, where what follows is neither a person nor a body of its own.
        var joins = false;
        for (var i = first; i <= last; i++)
            joins |= NameJoins.Takes("and", sentence.Lower(i));
        if (joins && (Holds(first, last, "of") || Holds(first, last, "for") || sentence.Lower(last) == "museum"))
        {
            var lower = sentence.Lower(next);
            return !KnownNames.IsGivenName(lower) && !KnownNames.IsPlace(sentence.At(next)) && !NameHeads.IsOfBody(lower) && !Vocabulary.IsTitle(lower);
        }

        // "Food and Drug Administration", "National Air and Space Museum": common words, and the head behind them.
        var head = next;
        while (_words.IsNameWord(head + 1))
            head++;
        var left = sentence.Lower(last);
        return head > next && head <= and + 3 && last <= first + 2 && NameHeads.IsOfBody(sentence.Lower(head)) && !NameHeads.IsAny(left)
            && sentence.TagAt(last) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.JJ && sentence.At(last).Any(char.IsLower)
            && !KnownNames.IsGivenName(left) && !KnownNames.IsBody(sentence.At(last)) && Vocabulary.ClosedClass(left) is null;
    }

    // "People's Party", "King's College", "St James's Park": what owns is a common word or a saint.
    private bool TakesPossessive(int first, int last, int possessive)
    {
        var end = possessive + 1;
        if (!_words.IsNameWord(end))
            return false;
        while (_words.IsNameWord(end + 1))
            end++;
        return (NameHeads.IsOfBody(sentence.Lower(end)) || NameHeads.IsOfPlace(sentence.Lower(end)))
            && (NameJoins.IsOwner(sentence.Lower(last)) || (last > first && sentence.Lower(first) is "st" or "st." or "saint"));
    }
}
