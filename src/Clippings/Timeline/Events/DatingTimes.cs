namespace Clippings;

/// <summary>Tells the times that date nothing: stamps, comparisons, times in names.</summary>
internal static class DatingTimes
{
    private const int FarthestThan = 10;

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
        if (Enumerable.Range(first - 3, 3).Any(i => words.Lower(i) == "than") || IsBehindThan(words, first - 1) || IsHabit(sentence, first, last) || IsOffice(words, first))
            return true;
        // "the quarter ended March 31": which quarter, and nothing that happened.
        if (words.Lower(first - 1) is "ended" or "ending" or "ends" && words.Lower(first - 2) is "year" or "quarter" or "period" or "periods" or "months" or "weeks" or "month" or "half" or "season")
            return true;
        if (IsName(sentence, first, last) || IsOfUnknownDay(sentence, first, last))
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
            "for" or "of" or "in" => IsSurpassed(words, before - 1),
            _ => false,
        };
    }

    // "the 9/11 families", "the Sept. 11 attacks": a day as a name. "an 18th-century church": a kind.
    private static bool IsName(DatedSentence sentence, int first, int last)
    {
        var words = sentence.Words;
        if (words.Lower(last) is "century" && words.Tag(last - 1) == PennTag.HYPH)
            return true;
        // "the threat before Sept. 11"
        if (first == last - 1 && words.Lower(first) is "sept." or "september" && words.Lower(last) is "11" && words.Lower(first - 1) is "before" or "since" && words.Tag(first - 2) is PennTag.NN or PennTag.NNS)
            return true;
        return (first == last ? words.Lower(first).Contains('/', StringComparison.Ordinal) : first == last - 1 && words.Lower(first) is "sept." or "september" && words.Lower(last) is "11")
            && words.Tag(last + 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.JJ or PennTag.HYPH;
    }

    // "the morning after the debate", "the day of the vote": a day that the words do not name.
    private static bool IsOfUnknownDay(DatedSentence sentence, int first, int last)
    {
        var words = sentence.Words;
        return first == last && words.Lower(first) is "morning" or "night" or "evening" or "afternoon" or "day" && words.Lower(first - 1) is "the"
            && words.Lower(last + 1) is "after" or "before" or "of" && !sentence.IsTime(last + 2) && words.Tag(last + 2) is PennTag.DT or PennTag.PRPS or PennTag.NNP or PennTag.PRP && !sentence.IsTime(last + 3);
    }

    // "later than the switch in 1972": a phrase without a verb.
    private static bool IsBehindThan(ClauseWords words, int i)
    {
        var earliest = i - FarthestThan;
        while (i > earliest && words.Tag(i) is PennTag.IN or PennTag.CC or PennTag.DT or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.JJ or PennTag.CD or PennTag.PRPS or PennTag.POS && words.Lower(i) != "than")
            i--;
        return words.Lower(i) == "than";
    }

    // "airs weekdays from 6 a.m.", "awake for a 3 a.m. call": an hour of no day.
    private static bool IsHabit(DatedSentence sentence, int first, int last)
    {
        var words = sentence.Words;
        if (words.Lower(last) is not ("a.m." or "p.m." or "am" or "pm" or "midnight" or "noon"))
            return false;
        return (words.Lower(first - 1) is "a" or "an" && words.Tag(last + 1) is PennTag.NN) || Enumerable.Range(first - 4, 4).Any(i => words.Lower(i) is "weekdays" or "daily" or "weeknights" or "nightly" or "weekends");
    }

    // "Orr, an adviser in 2012", "the architect and a close aide in 2012": what somebody was.
    private static bool IsOffice(ClauseWords words, int time)
    {
        if (words.Tag(time - 1) != PennTag.IN || !Vocabulary.IsRole(words.Lower(time - 2)))
            return false;
        var i = time - 3;
        while (words.Tag(i) is PennTag.JJ or PennTag.NN or PennTag.NNP or PennTag.HYPH or PennTag.VBN)
            i--;
        return words.Tag(i) == PennTag.DT && words.Tag(i - 1) is PennTag.CC or PennTag.Comma && words.Tag(time) == PennTag.CD && words.Tag(time + 1) is PennTag.Stop or PennTag.Comma;
    }

    // "compared with 2.4 pct in 1986", "down from 355 tonnes in 1985", "46.1 pct a year earlier"
    private static bool IsCompared(ClauseWords words, int time)
    {
        var i = words.Tag(time - 1) is PennTag.IN ? time - 2 : time - 1;
        var end = i;
        while (i >= 0 && words.Tag(i) is PennTag.NN or PennTag.NNS or PennTag.CD or PennTag.Dollar or PennTag.JJ or PennTag.SYM or PennTag.DT or PennTag.NNP or PennTag.HYPH || words.Lower(i) == "ago" || (words.Tag(i) == PennTag.CC && words.Tag(i + 1) is PennTag.CD or PennTag.Dollar && words.Lower(i - 1) == "ago") || (words.Lower(i) == "in" && words.Tag(i - 1) == PennTag.CD && words.Tag(i + 1) == PennTag.CD))
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

    // "a tally beyond the total for 2012"
    private static bool IsSurpassed(ClauseWords words, int noun)
    {
        if (words.Lower(noun) is not ("total" or "totals" or "level" or "levels" or "record" or "average" or "figure" or "figures" or "tally" or "mark" or "rate" or "number" or "peak"))
            return false;
        var i = noun - 1;
        while (words.Tag(i) is PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.NN or PennTag.CD)
            i--;
        return words.Lower(i) is "beyond" or "above" or "below" or "over" or "under" or "past" or "exceeds" or "exceeded" or "exceed" or "surpassed" or "matches" or "matched" or "topped" or "tops";
    }

    // "up by a third from 2001"
    private static bool IsRise(ClauseWords words, int i) =>
        Enumerable.Range(i - 3, 4).Any(k => words.Lower(k) is "up" or "down" && Enumerable.Range(k + 1, i - k).Any(n => words.Tag(n) is PennTag.CD || words.Lower(n) is "third" or "half" or "quarter" or "percent" or "pct" or "fifth" or "tenth"))
        || words.Lower(i) is "up" or "down" or "different" || Enumerable.Range(i - 4, 4).Any(k => words.Lower(k) == "different") || (words.Tag(i) is PennTag.CD or PennTag.NN && words.Lower(i - 1) is "from" or "percent" or "by" or "to");

    // "the worst drop since 2014", "for the first time since March"
    private static bool IsRecord(ClauseWords words, int since)
    {
        for (var i = since - 1; i >= 0 && i > since - 12 && words.Tag(i) is not (PennTag.Comma or PennTag.Colon); i--)
        {
            if (words.Tag(i) is PennTag.JJS or PennTag.RBS || words.Lower(i) is "first" or "only")
                return true;
            // "a third more", "an increase since", "unchanged since": how much, and not what happened.
            if (i == since - 1 && words.Lower(i) is "increase" or "rise" or "drop" or "decline" or "fall" or "jump" or "growth" or "unchanged" or "gain")
                return true;
        }

        return false;
    }
}
