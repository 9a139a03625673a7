namespace Clippings;

/// <summary>Tells the times that date nothing: stamps, comparisons, times in names.</summary>
internal static class DatingTimes
{
    /// <summary>True for a time that says of no event when it was.</summary>
    public static bool IsNone(DatedSentence sentence, int time, EventClauseReader clauses)
    {
        var words = sentence.Words;
        var (first, last) = clauses.Bounds(time);
        var start = words[first].Start;
        if (sentence.Names.Any(n => n.Start < words[last].End && start < n.End && (n.Start < start || n.End > words[last].End)))
            return true;
        // A part of an address of a page; "USA Today".
        if ((start > 0 && char.IsLetterOrDigit(sentence.Text[start - 1])) || (words.Lower(time) == "today" && !words.IsSmall(time) && first > 0))
            return true;
        if (Enumerable.Range(first - 3, 3).Any(i => words.Lower(i) == "than"))
            return true;
        // "the quarter ended March 31": which quarter, and nothing that happened.
        if (words.Lower(first - 1) is "ended" or "ending" or "ends" && words.Lower(first - 2) is "year" or "quarter" or "period" or "periods" or "months" or "weeks" or "month" or "half" or "season")
            return true;
        // "at the end of the day": after all.
        if (words.Lower(first - 1) == "at" && sentence.Text.AsSpan(start, words[last].End - start).Equals("the end of the day", StringComparison.OrdinalIgnoreCase))
            return true;
        if ((words.Lower(first - 1) is not ("on" or "in" or "by" or "since" or "until" or "at") && IsOfPerson(sentence, last + 1)) || IsCompared(words, first))
            return true;
        var before = first - 1;
        while (words.Tag(before) is PennTag.DT or PennTag.PRPS or PennTag.OpenBracket)
            before--;
        var lower = words.Lower(before);
        if (lower == "in" && words.Lower(before - 1) is "than" or "since" or "from")
            lower = words.Lower(before - 1);
        // "the Voting Act of 1965"
        if (lower == "of" && words.Tag(before - 1) is PennTag.NNP && words.Lower(before - 1) is "act" or "law" or "code" or "treaty" or "constitution" or "convention" or "agreement" or "amendments" or "games")
            return true;
        if (words.Lower(last + 1) is "level" or "levels" or "dollars" or "prices" or "borders" or "boundaries" or "standards" or "lines")
            return true;
        return lower switch
        {
            "than" or "versus" or "vs" or "vs." => true,
            "to" or "with" => words.Lower(before - 1) is "compared" or "comparable",
            // "from 2005 levels", "up from last year"
            "from" => IsRise(words, before - 1),
            "since" => IsRecord(words, before),
            _ => false,
        };
    }

    // "compared with 2.4 pct in 1986", "down from 355 tonnes in 1985", "46.1 pct a year earlier"
    private static bool IsCompared(ClauseWords words, int time)
    {
        var i = words.Tag(time - 1) is PennTag.IN ? time - 2 : time - 1;
        var end = i;
        while (i >= 0 && words.Tag(i) is PennTag.NN or PennTag.NNS or PennTag.CD or PennTag.Dollar or PennTag.JJ or PennTag.SYM or PennTag.DT or PennTag.NNP or PennTag.HYPH)
            i--;
        if (i == end || !Enumerable.Range(i + 1, end - i).Any(k => words.Tag(k) is PennTag.CD or PennTag.Dollar))
            return false;
        return words.Lower(i) is "from" or "against" or "versus" or "vs" or "vs." || (words.Lower(i) is "with" or "to" && words.Lower(i - 1) is "compared" or "comparable");
    }

    // "9/11 widow Ann Orr", "the 1996 winner": who somebody is.
    private static bool IsOfPerson(DatedSentence sentence, int next)
    {
        var words = sentence.Words;
        if (words.Tag(next) is not (PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.NNP) || ClausePhrase.At(words, next) is not { } phrase)
            return false;
        for (var i = next; i <= phrase.Last; i++)
        {
            if ((Vocabulary.IsRole(words.Lower(i)) || words.Lower(i) is "winner" or "winners" or "champion" or "champions" or "graduate" or "nominee" or "candidate" or "finalist" or "runner-up") && (i == phrase.Head || words.Tag(i + 1) == PennTag.NNP))
                return true;
        }

        return words.Tag(next) == PennTag.NN && sentence.Names.Any(n => n.Kind == NameKind.Person && n.End == words[phrase.Last].End && n.Start > words[next].Start);
    }

    private static bool IsRise(ClauseWords words, int i) =>
        words.Lower(i) is "up" or "down" or "different" || Enumerable.Range(i - 3, 3).Any(k => words.Lower(k) == "different") || (words.Tag(i) is PennTag.CD or PennTag.NN && words.Lower(i - 1) is "from" or "percent" or "by" or "to");

    // "the worst drop since 2014", "for the first time since March"
    private static bool IsRecord(ClauseWords words, int since)
    {
        for (var i = since - 1; i >= 0 && i > since - 12 && words.Tag(i) is not (PennTag.Comma or PennTag.Colon); i--)
        {
            if (words.Tag(i) is PennTag.JJS or PennTag.RBS || words.Lower(i) is "first" or "only")
                return true;
        }

        return false;
    }
}
