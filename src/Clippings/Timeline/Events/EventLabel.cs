namespace Clippings;

/// <summary>
/// Tells in few words of a sentence what happened: subject, verb and what the verb takes, as much of it as there is room
/// for. Words are left out and never changed; what is left out may hold a condition or a doubt.
/// </summary>
internal sealed class EventLabel(DatedSentence sentence, EventClauseReader clauses)
{
    /// <summary>The most characters of a label.</summary>
    public const int Longest = 60;

    private const int Deepest = 2;
    private const int ShortestComplement = 10;
    private const int LongestName = 3;

    /// <summary>The label of a clause.</summary>
    public string Of(EventClause clause)
    {
        // "what he did" says more than "he did"; "he said" says nothing without what.
        if (clause.Part.Kind == ClausePartKind.Reported && sentence.Words.Lower(clause.Part.Opener) == "what" && clause.Complement is null && clause.Phrase.Count > 0 && clause.Phrase[0] > clause.Part.Opener)
            return Shortened([clause.Part.Opener, .. clause.Subject, .. clause.Predicate]);
        if (Fit(clause, Longest, mayCut: false, 0) is { } whole)
            return whole;
        // "Meeting envoys in Tarn was right": what is done says more than what it was.
        if (clause.Phrase is [var only] && sentence.Words.Tag(only) == PennTag.VBG && clause.Subject.Count > 1)
            return Of(clause.Subject);
        if (Fit(clause, Longest, mayCut: true, 0) is { } part)
            return part;
        // "The mayor plans to …, a spokesman announced": what is reported, as far as there is room.
        if (clause is { Reports: true, Complement: { } before } && before.Opener < clause.Part.Verb && before.Kind == ClausePartKind.Main && !EndsQuotation(clause.Part) && clauses.Of(before) is { } saying)
            return Shortened([.. Name(saying), .. saying.Predicate]);
        return Shortened([.. Name(clause), .. clause.Predicate, .. clause.Complement is { } taken && taken.Opener > clause.Part.Verb ? Enumerable.Range(taken.Opener, sentence.Words.Count - taken.Opener).Where(i => !sentence.IsLeftOut(i)) : []]);
    }

    /// <summary>The label of a noun phrase, or of anything: what there is room for.</summary>
    public string Of(IReadOnlyList<int> words)
    {
        if (LabelText.Of(sentence, words) is { Length: <= Longest } whole)
            return whole;
        return Cut([], words, Longest, 1) ?? Shortened(words);
    }

    // As many words as there is room for, and the mark that says that more follow.
    private string Shortened(IReadOnlyList<int> words)
    {
        if (LabelText.Of(sentence, words) is { Length: <= Longest } whole)
            return whole;
        var count = Fitting(words, words.Count, Longest - 1);
        return count == 0 ? string.Empty : LabelText.Of(sentence, [.. words.Take(count)]) + "…";
    }

    // A question is none without its verb: the mark says that more follows.
    private string? Started(List<int> words, int room) =>
        Fitting(words, words.Count, room - 1) is > 2 and var count ? LabelText.Of(sentence, [.. words.Take(count)]) + "…" : null;

    // How many of the first words there is room for, the last of them one that a phrase may end with.
    private int Fitting(IReadOnlyList<int> words, int count, int room)
    {
        while (count > 0 && (LabelText.Of(sentence, [.. words.Take(count)]).Length > room || LabelCut.IsDangling(sentence.Words.Tag(words[count - 1]))))
            count--;
        return count;
    }

    // "he said, 'Our plan has failed'": of what follows as much as there is room for.
    private string? Said(EventClause clause, int room)
    {
        if (clause.Complement is not null || clause.Predicate is not [var said] || ReportingVerbs.Find(sentence.Words.Lower(said)) is not { Weak: false } || clause.Phrase.Count == 0 || clause.Phrase[0] > said || sentence.Words.Tag(said + 1) != PennTag.Comma)
            return null;
        int[] words = [.. clause.Phrase, .. Enumerable.Range(said, sentence.Words.Count - said).Where(i => i != said + 1 && !sentence.IsLeftOut(i) && sentence.Words.Tag(i) is not (PennTag.OpenQuote or PennTag.CloseQuote or PennTag.Stop))];
        var count = Fitting(words, words.Length, room - 1);
        return count <= clause.Phrase.Count + 1 ? null : LabelText.Of(sentence, [.. words.Take(count)]) + (count < words.Length ? "…" : string.Empty);
    }

    private string? Fit(EventClause clause, int room, bool mayCut, int depth)
    {
        if (Said(clause, room) is { } report)
            return report;
        var complement = depth < Deepest ? clause.Complement : null;
        IReadOnlyList<int>[] subjects = [clause.Subject, clause.Phrase, Head(clause), Name(clause)];
        // "the first draft of what": what ends in a preposition goes on.
        var isWhole = complement is not null && clause.Predicate is [.., var end] && complement.Opener == end + 1 && sentence.Words.Tag(end) == PennTag.IN;
        foreach (var predicate in isWhole ? [clause.Predicate, WithoutAdverbs(clause)] : (IReadOnlyList<int>[])[Trimmed(clause.Predicate), Trimmed(WithoutAdverbs(clause))])
        {
            foreach (var subject in subjects)
            {
                var head = LabelText.Of(sentence, [.. subject, .. predicate]);
                if (complement is null && head.Length <= room)
                    return head + (depth == 0 && head.Length < room && AsksForMore(clause, predicate) ? "…" : string.Empty);
                if (complement is not null && room - head.Length - 1 is >= ShortestComplement and var rest && Complement(clause, complement, rest, mayCut, depth) is { } said)
                    return $"{head} {said}";
            }
        }

        if (!mayCut)
            return null;
        // What is reported says more than half of who reports.
        if (depth == 0 && clause.Reports && complement is { Kind: not ClausePartKind.Quotation } && !clause.Predicate.Any(i => sentence.Words.Tag(i) == PennTag.TO) && sentence.Words.Lower(complement.Opener) is not ("whether" or "how" or "why" or "what") && clauses.Of(complement) is { } reported && Fit(reported, room, mayCut, 1) is { } alone)
            return alone;
        return Cut(clause.Phrase, WithoutAdverbs(clause), room, 2) ?? Cut(Name(clause), WithoutAdverbs(clause), room, 2);
    }

    // "allowed the public to think", "footage of Orr saying": what is thought or said is missing.
    private bool AsksForMore(EventClause clause, IReadOnlyList<int> predicate)
    {
        if (predicate.Count < 2 || predicate[^1] >= sentence.Words.Count - 2)
            return false;
        var (last, next) = (sentence.Words.Lower(predicate[^1]), sentence.Words.Tag(predicate[^1] + 1));
        if (sentence.Words.Tag(predicate[^1]) is not (PennTag.VB or PennTag.VBG) || next == PennTag.Stop)
            return false;
        return last is "say" or "saying" or "be" or "being"
            || (next is not (PennTag.IN or PennTag.TO or PennTag.RB) && (ReportingVerbs.Find(last) is { Weak: false } || last is "think" or "thinking" or "believe" or "believing"))
            || (clause.Complement is null && sentence.Words.Lower(predicate[^1] + 1) == "that");
    }

    private string? Complement(EventClause clause, ClausePart part, int room, bool mayCut, int depth)
    {
        if (clause.Reports && (part.Kind == ClausePartKind.Quotation || EndsQuotation(clause.Part)))
            return Quoted(part, room, mayCut);
        var opener = sentence.Words.Lower(part.Opener);
        if (opener is "how" or "why" or "what")
            return LabelText.Of(sentence, part.Words) is { } asked && asked.Length <= room ? asked : mayCut ? Started(part.Words, room) : null;
        if (opener == "whether" || (opener == "that" && sentence.Words.Lower(part.Opener - 1) is not ("said" or "says" or "say")))
            return clauses.Of(part) is { } behind && Fit(behind, room - opener.Length - 1, mayCut, depth + 1) is { } rest ? $"{opener} {rest}" : null;
        return clauses.Of(part) is { } inner ? Fit(inner, room, mayCut, depth + 1) : null;
    }

    // "They are wrong,” Orr said": the quotation began before the sentence.
    private bool EndsQuotation(ClausePart frame) => frame.Kind == ClausePartKind.Frame && !frame.IsInserted && sentence.Words.IsQuoteMark(frame.Opener - 1);

    // The start of what is quoted, as printed and between marks.
    private string? Quoted(ClausePart part, int room, bool mayCut)
    {
        var (first, last) = (part.Opener, part.Opener);
        while (last + 1 < sentence.Words.Count && !sentence.Words.IsQuoteMark(last + 1) && (last < first + 3 || sentence.Words.Tag(last + 1) != PennTag.OpenBracket))
            last++;
        int[] words = [.. Enumerable.Range(first, last - first + 1)];
        if (sentence.Words.Tag(last + 1) == PennTag.OpenBracket)
            return Fitting(words, words.Length, room - 3) is > 2 and var before ? $"“{LabelText.Of(sentence, [.. words.Take(before)])}…”" : null;
        if (LabelText.Of(sentence, words) is { } whole && whole.Length <= room - 2)
            return $"“{whole}”";
        if (!mayCut)
            return null;
        var count = Fitting(words, words.Length - 1, room - 3);
        return count < 3 ? null : $"“{LabelText.Of(sentence, [.. words.Take(count)])}…”";
    }

    private string? Cut(IReadOnlyList<int> subject, IReadOnlyList<int> words, int room, int least)
    {
        for (var count = words.Count - 1; count >= least; count--)
        {
            if (LabelCut.MayEnd(sentence, words, count) && LabelText.Of(sentence, [.. subject, .. words.Take(count)]) is { } text && text.Length <= room)
                return text;
        }

        return null;
    }

    private IReadOnlyList<int> Trimmed(IReadOnlyList<int> words)
    {
        var count = words.Count;
        // "for returns at least before 2009"
        if (count > 3 && sentence.Words.Lower(words[count - 1]) == "least" && sentence.Words.Lower(words[count - 2]) == "at")
            count -= 2;
        // "the pile-on" ends so.
        while (count > 1 && sentence.Words.Tag(words[count - 2]) != PennTag.HYPH && (LabelCut.IsDangling(sentence.Words.Tag(words[count - 1])) || sentence.Words.Lower(words[count - 1]) is "we" or "i" or "he" or "she" or "they" or "as") && !(sentence.Words.Tag(words[count - 1]) is PennTag.IN && count == 2))
            count--;
        return count == words.Count ? words : [.. words.Take(count)];
    }

    // "The windows" of "the windows of the shop"; "a wave of strikes" stays.
    private IReadOnlyList<int> Head(EventClause clause) =>
        [.. clause.Phrase.TakeWhile((i, k) => k == 0 || sentence.Words.Tag(i) != PennTag.IN || (sentence.Words.Lower(i) == "of" && LabelCut.IsMeasure(sentence.Words.Lower(clause.Phrase[k - 1]))))];

    // The name in the subject, or its last words; of what is joined none is left out.
    private IReadOnlyList<int> Name(EventClause clause)
    {
        var head = Head(clause);
        var words = sentence.Words;
        if (head.Any(i => words.Tag(i) == PennTag.CC))
            return sentence.Names.FirstOrDefault(n => n.Start >= words[head[0]].Start && n.End <= words[head[^1]].End) is { } first ? [.. head.Where(i => words[i].Start >= first.Start)] : head;
        if (head.Count <= LongestName)
            return head;
        foreach (var name in sentence.Names)
        {
            if (name.End == words[head[^1]].End)
                return [.. head.Where(i => words[i].Start >= name.Start)];
        }

        var start = head.Count - LongestName;
        while (start < head.Count - 1 && (words.Tag(head[start]) is PennTag.POS or PennTag.HYPH or PennTag.Comma || words.Tag(head[start] - 1) == PennTag.HYPH))
            start++;
        // "a Government Accountability Office report": a name is taken whole.
        while (start > 0 && words.Tag(head[start]) is PennTag.NNP or PennTag.NNPS && words.Tag(head[start - 1]) is PennTag.NNP or PennTag.NNPS)
            start--;
        return [.. head.Skip(start)];
    }

    private List<int> WithoutAdverbs(EventClause clause) =>
        [.. clause.Predicate.Where((i, k) => k == 0 || sentence.Words.Tag(i) is not PennTag.RB || !IsIdle(sentence.Words.Lower(i)))];

    private static bool IsIdle(string adverb) =>
        adverb is "also" or "still" or "again" or "even" or "just" or "already" or "long" or "often" or "then" or "however" or "instead" or "now" or "soon" or "later" or "ever" or "once" or "very" or "far"
        || (adverb.EndsWith("ly", StringComparison.Ordinal) && adverb is not ("nearly" or "hardly" or "barely" or "only" or "allegedly" or "reportedly" or "apparently" or "possibly" or "probably" or "likely" or "unlikely"));
}
