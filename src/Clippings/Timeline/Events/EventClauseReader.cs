namespace Clippings;

/// <summary>Finds subject, verb and complement of a part of a sentence.</summary>
internal sealed class EventClauseReader(DatedSentence sentence)
{
    private const int FarthestAntecedent = 12;
    private const int FarthestMeasured = 4;

    private readonly Dictionary<ClausePart, EventClause?> _read = [];

    private ClauseWords Words => sentence.Words;

    /// <summary>The clause of a part, read once; null where it has no verb.</summary>
    public EventClause? Of(ClausePart part)
    {
        if (!_read.TryGetValue(part, out var clause))
            _read[part] = clause = Read(part);
        return clause;
    }

    private EventClause? Read(ClausePart part)
    {
        var kept = Kept(part);
        if (kept.Count == 0)
            return null;
        // The cut knows a past that the tagger takes for a participle: "that Orr also supported the war".
        var own = new ClauseWords(sentence.Text, [.. kept.Select(i => i == part.Verb && Words.Tag(i) == PennTag.VBN ? Words[i] with { Tag = PennTag.VBD } : Words[i])], isWhole: true);
        if (part.Kind == ClausePartKind.Joined && part.Verb >= 0 && Words.Tag(part.Verb) == PennTag.VB && kept.IndexOf(part.Verb) is >= 0 and var bare)
            own = new ClauseWords(sentence.Text, [.. kept.Select((i, k) => k == bare ? Words[i] with { Tag = PennTag.VBP } : Words[i])], isWhole: true);
        var verb = MainVerb.Of(own);
        if (verb.Index < 0)
            return null;
        var at = kept[verb.Index];
        var first = verb.Index;
        while (first > 0 && own.Tag(first - 1) == PennTag.RB && kept[first - 1] == kept[first] - 1)
            first--;
        var complement = Complement(part, at);
        var predicate = Chunk(kept, first, complement is { } taken && taken.Opener > at ? taken.Opener : int.MaxValue, at);
        var (subject, phrase) = Subject(part, own, verb, kept, first);
        predicate.RemoveAll(phrase.Contains);
        if (Object(part, at) is { } antecedent)
            predicate.InsertRange(PlaceOfObject(predicate, at), antecedent);
        if (part.Kind == ClausePartKind.Joined && Words.Tag(at) == PennTag.VB && part.Parent is { Verb: >= 0 } modal)
            predicate.Insert(0, Modal(modal));
        return new EventClause(part, subject, phrase, predicate, complement) { Reports = complement is not null && ReportingVerbs.Find(Words.Lower(at)) is not null };
    }

    /// <summary>The words of a part without what opens it, without times and what leads to them.</summary>
    public List<int> Kept(ClausePart part)
    {
        var kept = new List<int>();
        foreach (var i in part.Words)
        {
            if (i == part.Opener && (part.Kind is not (ClausePartKind.Main or ClausePartKind.Frame or ClausePartKind.Quotation) || Words.Tag(i) == PennTag.CC) && IsOpener(part, i))
                continue;
            if (Words.Tag(i) != PennTag.Stop && !sentence.IsLeftOut(i) && !LeadsToTime(i) && !FollowsTime(i) && !(kept.Count == 0 && Words.Tag(i) is PennTag.Comma or PennTag.CC or PennTag.Colon or PennTag.OpenQuote or PennTag.CloseQuote))
                kept.Add(i);
        }

        return kept;
    }

    // A clause without "that" begins with its subject.
    private bool IsOpener(ClausePart part, int i) =>
        Words.Tag(i) is PennTag.IN or PennTag.CC or PennTag.WDT or PennTag.WP or PennTag.WRB or PennTag.OpenBracket or PennTag.HYPH or PennTag.Colon or PennTag.RB or PennTag.DT or PennTag.NFP
        && !(part.Kind == ClausePartKind.Reported && Words.Lower(i) is not ("that" or "whether" or "why" or "how"))
        && !(part.Kind == ClausePartKind.Relative && Words.Tag(i) == PennTag.DT && Words.Lower(i) != "that");

    // "on", "early in", "and" between two times, "the" of "the 2016 season" not.
    private bool LeadsToTime(int i)
    {
        var next = i + 1;
        while (next < Words.Count && Words.Tag(next) is PennTag.DT or PennTag.RB or PennTag.JJ && !sentence.IsTime(next) && next < i + 3)
            next++;
        if (Words.Tag(i) != PennTag.RP && Words.Lower(i) is "as" or "prior" or "up" or "starting" or "beginning" && Words.Tag(next) is PennTag.IN or PennTag.TO)
            return sentence.IsTime(next + 1) && !Modifies(next + 1);
        // "the pile-on Tuesday"
        if (!sentence.IsLeftOut(next) || Modifies(next) || Words.Tag(i - 1) == PennTag.HYPH || IsLeftAlone(i))
            return false;
        // "the very next year"
        if (Words.Lower(i) == "very" || (Words.Tag(i) == PennTag.DT && Words.Lower(i + 1) == "very"))
            return true;
        if (next > i + 1)
            return Words.Tag(i) == PennTag.IN && next == i + 2 && Words.Tag(i + 1) == PennTag.DT;
        // "weighed in Friday": a weekday follows no "in".
        if (Words.Lower(i) == "in" && Words.Lower(next).EndsWith("day", StringComparison.Ordinal))
            return false;
        return Words.Tag(i) is PennTag.IN or PennTag.TO or PennTag.DT || Words.Lower(i) is "before" or "after" or "since" or "until"
            || (Words.Tag(i) is PennTag.CC or PennTag.Comma or PennTag.HYPH && sentence.IsTime(i - 1))
            || Words.Lower(i) is "starting" or "beginning"
            || (Words.Tag(i) == PennTag.RB && Words.Lower(i) is "early" or "late" or "only" or "just" or "back");
    }

    private bool FollowsTime(int i) => (sentence.IsTime(i - 1) && (Words.Tag(i) == PennTag.POS || IsZone(i) || (Words.Tag(i) == PennTag.Comma && sentence.IsTime(i + 1)))) || MeasuresTime(i);

    // "9 a.m. Eastern"
    private bool IsZone(int i) => Words.Lower(i) is "eastern" or "pacific" or "et" or "est" or "edt" or "gmt" && Words.Tag(i + 1) is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS);

    // "after several days of protests": what there were days of is said with them.
    private bool MeasuresTime(int i)
    {
        var of = i;
        while (of > i - FarthestMeasured && Words.Tag(of) is PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.NNP or PennTag.VBG && !sentence.IsTime(of))
            of--;
        return Words.Lower(of) == "of" && sentence.IsTime(of - 1) && Words.Tag(of - 1) == PennTag.NNS;
    }

    /// <summary>True for a time that stands before a noun as its attribute: "Monday's talks", "the 2014 treaty".</summary>
    public bool Modifies(int time)
    {
        var (first, last) = Bounds(time);
        var next = last + 1;
        if (Words.Tag(next) == PennTag.POS)
            return true;
        // "his 2005 best seller", "his 1994 “Contract”"
        if (Words.Tag(first - 1) is PennTag.PRPS or PennTag.POS && (Words.Tag(next) == PennTag.JJS || (Words.Tag(next) == PennTag.OpenQuote && Words.Opens(next))))
            return true;
        // "late-night tweets"
        if (Words.Tag(next) is PennTag.NN or PennTag.NNS && Enumerable.Range(first, last - first + 1).Any(i => Words.Tag(i) == PennTag.HYPH))
            return true;
        if (Words.Tag(next) == PennTag.HYPH || Words.Lower(next) is "hours" or "time" || !(Words.Tag(next) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.JJ or PennTag.VBN or PennTag.VBG))
            return false;
        // "a memorial on Sept. 11 Clinton left": only behind what opens a noun phrase.
        if (Words.Tag(next) == PennTag.NNP && ClausePhrase.At(Words, next) is { } named && Words.Tag(named.Head) is PennTag.NNP)
            return Words.Tag(last) == PennTag.CD && Words.Tag(first - 1) is PennTag.DT or PennTag.PRPS or PennTag.POS;
        return Words.Tag(first - 1) is PennTag.DT or PennTag.PRPS or PennTag.POS or PennTag.JJ || (Words.Tag(first) == PennTag.DT && Words.Tag(last) is PennTag.CD or PennTag.NNP);
    }

    /// <summary>First and last word of the time that holds a word.</summary>
    public (int First, int Last) Bounds(int time)
    {
        var (first, last) = (time, time);
        while (sentence.IsTime(first - 1))
            first--;
        while (sentence.IsTime(last + 1))
            last++;
        return (first, last);
    }

    private (IReadOnlyList<int> Subject, IReadOnlyList<int> Phrase) Subject(ClausePart part, ClauseWords own, MainVerb verb, List<int> kept, int end)
    {
        if (part.Kind == ClausePartKind.Joined && part.Parent is { } first && Of(first) is { } joined)
            return (joined.Subject, joined.Phrase);
        if (part.Kind == ClausePartKind.Relative && verb.Index <= 1 && own.Tag(0) is not (PennTag.PRP or PennTag.NNP or PennTag.NNPS or PennTag.NN or PennTag.NNS or PennTag.DT) && IsPronoun(part))
        {
            // "deciding who will rule": the pronoun itself where it has no other.
            IReadOnlyList<int> told = Antecedent(part) ?? (Words.Tag(part.Opener) == PennTag.WP ? [part.Opener] : []);
            return (told, told);
        }

        // "The town “has changed,” Orr said"
        if (ReportingVerbs.Find(own.Lower(verb.Index)) is not null && Teller(kept[verb.Index]) is { } teller && Words.IsQuoteMark(teller.First - 1))
        {
            int[] told = [.. Enumerable.Range(teller.First, teller.Last - teller.First + 1)];
            return (told, told);
        }

        // "said Orr “has left the town”": the subject stands before the mark.
        if (part.Kind == ClausePartKind.Quotation && Words.IsQuoteMark(part.Opener - 1) && own.Tag(0) is not (PennTag.CC or PennTag.WRB or PennTag.WP) && (Enumerable.Range(0, verb.Index).All(k => own.Tag(k) is PennTag.RB) || ClauseSubject.Of(own, verb) is not { } inside || inside.First > verb.Index || own.Tag(inside.First - 1) == PennTag.IN)
            && ClauseSubject.EndingAt(Words, part.Opener - 2, sentence.IsTime) is { } outside)
        {
            int[] told = [.. Enumerable.Range(outside.First, outside.Last - outside.First + 1)];
            return (told, told);
        }

        // "Orr, who left Tarn, met": who a relative clause tells of.
        var mark = kept.FindIndex(i => Words.Tag(i) == PennTag.Comma);
        if (mark > 0 && mark < verb.Index && sentence.Parts.In(part).Any(p => p.Kind == ClausePartKind.Relative && p.Opener == kept[mark] + 1) && ClausePhrase.At(own, 0) is { } holder && holder.Last == mark - 1)
        {
            int[] held = [.. kept.Take(mark)];
            return (held, held);
        }

        if (ClauseSubject.Of(own, verb) is not { } phrase)
            return ([], []);
        // Behind its verb stands only who reports, and what there is.
        if (phrase.First > verb.Index && ReportingVerbs.Find(own.Lower(verb.Index)) is null)
            return ([], []);
        // "In a profile of Orr in 2013 doctors seemed eager": a time that is left out parts two phrases.
        if (own.Tag(0) == PennTag.IN && phrase.Last < verb.Index)
        {
            for (var k = phrase.Last; k > phrase.First; k--)
            {
                if (kept[k] > kept[k - 1] + 1 && sentence.IsTime(kept[k] - 1) && !Modifies(kept[k] - 1) && ClausePhrase.At(own, k) is { } behind)
                    phrase = behind;
            }
        }

        // "In a vote on joining Lund and Tarn both parties split": a phrase of its own right before the verb.
        if (own.Tag(0) == PennTag.IN && phrase.Last + 1 < verb.Index && Determined(own, verb.Index) is { } near && near.First > phrase.Last + 1)
            phrase = near;
        var (start, last) = (phrase.First, phrase.Last);
        // "a 46-page study": the treebanks cut at hyphens.
        while (own.Tag(start - 1) == PennTag.HYPH && start > 1)
            start -= 2;
        if (start > 0 && start < phrase.First && own.Tag(start - 1) is PennTag.DT or PennTag.PRPS)
            start--;
        // "A casual, quiet meeting"
        while (own.Tag(last) == PennTag.JJ && own.Tag(last + 1) == PennTag.Comma && ClausePhrase.At(own, last + 2) is { } rest && rest.Last < end)
            last = rest.Last;
        while (own.Tag(last + 1) is PennTag.CC or PennTag.IN && (own.Tag(last + 1) == PennTag.CC || own.Lower(last + 1) == "of") && ClausePhrase.At(own, last + 2) is { } more && (more.First < end || phrase.First > verb.Index))
            last = phrase.First > verb.Index ? more.Last : Math.Min(more.Last, end - 1);
        int[] alone = [.. kept[start..(last + 1)].Where(i => !HangsOnTime(i) || i >= kept[end] - 1)];
        if (phrase.First > verb.Index)
            return (alone, alone);
        var full = kept[start..Math.Max(end, last + 1)];
        full.RemoveAll(i => HangsOnTime(i) && i < kept[end] - 1);
        var comma = full.FindIndex(Math.Min(alone.Length, full.Count), i => Words.Tag(i) is PennTag.Comma or PennTag.Colon);
        return (comma < 0 ? full : full[..comma], alone);
    }

    // The noun phrase right before a verb that begins with an article, behind another noun.
    private static ClausePhrase? Determined(ClauseWords own, int verb)
    {
        var first = verb - 1;
        while (first > 0 && own.Tag(first) is PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.NNP or PennTag.CD)
            first--;
        return own.Tag(first) is PennTag.DT or PennTag.PDT or PennTag.PRPS && own.Tag(first - 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS && ClausePhrase.At(own, first) is { } phrase && phrase.Last == verb - 1 ? phrase : null;
    }

    // Who reports right before a verb: "Orr (R-Tarn) said", "the mayor of Tarn and former aide said".
    private ClausePhrase? Teller(int verb)
    {
        var end = verb - 1;
        while (Words.Tag(end) == PennTag.RB)
            end--;
        if (Words.Tag(end) == PennTag.CloseBracket)
        {
            while (end > 0 && Words.Tag(end) != PennTag.OpenBracket)
                end--;
            end--;
        }

        if (ClauseSubject.EndingAt(Words, end, sentence.IsTime) is not { } phrase)
            return null;
        while (Words.Tag(phrase.First - 1) is PennTag.IN or PennTag.CC && ClauseSubject.EndingAt(Words, phrase.First - 2, sentence.IsTime) is { } holder && holder.First < phrase.First - 1)
            phrase = phrase with { First = holder.First };
        return phrase;
    }

    // "a report released last year found"
    private bool HangsOnTime(int i) => Words.Tag(i) == PennTag.VBN && Words.Tag(i - 1) is PennTag.NN or PennTag.NNS && (sentence.IsTime(i + 1) || LeadsToTime(i + 1));

    private bool IsPronoun(ClausePart part) => Words.Tag(part.Opener) is PennTag.WDT or PennTag.WP || Words.Lower(part.Opener) == "that";

    // "the treaties that Russia published": what was published stands before the clause.
    private List<int>? Object(ClausePart part, int verb)
    {
        if (part.Kind != ClausePartKind.Relative || Words.Tag(part.Opener - 1) == PennTag.IN || Words.Tag(part.Opener) is PennTag.WRB or PennTag.WPS)
            return null;
        var pronoun = verb - 1;
        while (Words.Tag(pronoun) == PennTag.RB)
            pronoun--;
        var subject = Words.Tag(pronoun) == PennTag.PRP ? new ClausePhrase(pronoun) : ClauseSubject.Before(Words, verb);
        // "the treaties Russia published": one phrase to the eye.
        if (subject is { } both && !IsPronoun(part) && both.First < part.Opener && both.Last >= part.Opener)
            subject = both with { First = part.Opener };
        if (subject is null || subject.Value.First <= part.Opener - (IsPronoun(part) ? 0 : 1))
            return null;
        // What has an object already, or takes none, leaves the pronoun another office.
        var next = verb + 1;
        while (next < Words.Count && (Words.Tag(next) is PennTag.RB or PennTag.VB or PennTag.VBN or PennTag.RP || sentence.IsTime(next) || LeadsToTime(next)))
            next++;
        return ClausePhrase.At(Words, next) is not { } taken || sentence.IsTime(taken.Head) ? Antecedent(part) : null;
    }

    private int Modal(ClausePart part)
    {
        while (part.Kind == ClausePartKind.Joined && Words.Tag(part.Verb) == PennTag.VB && part.Parent is { Verb: >= 0 } first)
            part = first;
        return part.Verb;
    }

    // "put a ban in place", "spoke to experts about": behind the verb, or behind the preposition that it left alone.
    private int PlaceOfObject(List<int> predicate, int verb)
    {
        var k = predicate.IndexOf(verb) + 1;
        while (k < predicate.Count && Words.Tag(predicate[k]) is PennTag.RB or PennTag.VB or PennTag.VBN or PennTag.VBG or PennTag.TO && (Words.Tag(predicate[k]) != PennTag.TO || (k + 1 < predicate.Count && Words.Tag(predicate[k + 1]) == PennTag.VB)) && (Words.Tag(predicate[k]) != PennTag.RB || (k + 1 < predicate.Count && Words.Tag(predicate[k + 1]) is PennTag.VB or PennTag.VBN or PennTag.VBG)))
            k++;
        return k < predicate.Count && IsLeftAlone(predicate[k]) ? k + 1 : k;
    }

    // "the experts I spoke to this week": no preposition leads to such a time.
    private bool IsLeftAlone(int preposition) =>
        (Words.Lower(preposition) is "to" or "with" or "about" or "at" or "on" && Words.Lower(preposition + 1) is "this" or "last" or "next" or "yesterday" or "today" or "tonight" or "tomorrow" or "earlier" && sentence.IsTime(preposition + 1) && !Modifies(preposition + 1))
        || (Words.Tag(preposition) is PennTag.IN or PennTag.RP && Words.Lower(preposition) == Words.Lower(preposition + 1));

    private List<int>? Antecedent(ClausePart part)
    {
        var last = part.Opener - 1;
        while (last >= 0 && (Words.Tag(last) is PennTag.Comma or PennTag.IN or PennTag.RB || IsDash(last) || Words.IsQuoteMark(last) || sentence.IsTime(last) || Words.Lower(last) is "itself" or "himself" or "herself" or "themselves"))
            last--;
        var earliest = Math.Max(0, last - FarthestAntecedent);
        for (var i = last; i >= earliest; i--)
        {
            if (Words.IsFinite(i) || Words.Tag(i) is PennTag.Comma or PennTag.Stop or PennTag.TO or PennTag.VBG or PennTag.VB || (Words.Tag(i) == PennTag.VBN && Words.Tag(i - 1) is not (PennTag.HYPH or PennTag.DT)))
                earliest = i + 1;
        }

        // "the attack on Lund that began", "a professor at Tarn University who": of a name alone nothing is told by "that", of a body nothing by "who".
        if (last >= 0 && Words.Tag(last) == PennTag.NNP && ((last == part.Opener - 1 && Words.Lower(part.Opener) is "that") || (Words.Lower(part.Opener) is "who" && sentence.Names.Any(n => n.End == Words[last].End && n.Kind != NameKind.Person))))
        {
            var ahead = last;
            while (ahead > earliest && Words.Tag(ahead) is PennTag.NNP or PennTag.NNPS or PennTag.DT or PennTag.POS or PennTag.CC)
                ahead--;
            if (Words.Tag(ahead) == PennTag.IN && ahead > earliest)
                last = ahead - 1;
        }

        for (var first = earliest; first <= last; first++)
        {
            if (Words.Tag(first) is not (PennTag.IN or PennTag.CC) && ClausePhrase.At(Words, first) is { } phrase && phrase.Last >= last)
                return Apposed(part, first) ?? [.. Enumerable.Range(first, last - first + 1).Where(i => !sentence.IsTime(i) && !FollowsTime(i))];
        }

        return null;
    }

    // "Orr, a former aide, who left": the name that the noun phrase explains.
    private List<int>? Apposed(ClausePart part, int first)
    {
        var comma = first - 1;
        while (Words.Tag(comma) == PennTag.RB || sentence.IsTime(comma))
            comma--;
        if (Words.Lower(part.Opener) is not ("who" or "which") || Words.Tag(comma) != PennTag.Comma || Words.Tag(comma - 1) is not PennTag.NNP || Words.Tag(first) is PennTag.NNP)
            return null;
        var name = comma - 1;
        while (Words.Tag(name - 1) is PennTag.NNP)
            name--;
        return Words.Tag(name - 1) is PennTag.IN or PennTag.TO or PennTag.Comma or PennTag.CC && !(Words.Tag(name - 1) == PennTag.Comma || (Words.Tag(name - 1) == PennTag.CC && Words.Tag(name - 2) == PennTag.Comma) || (Words.Tag(name - 1) == PennTag.IN && Words.Lower(name - 1) is "of" or "by" or "from" or "with" or "for" or "like")) ? null
            : [.. Enumerable.Range(name, comma - name)];
    }

    private bool IsDash(int i) => Words.Lower(i) is "--" or "—" or "–";

    private ClausePart? Complement(ClausePart part, int verb)
    {
        if (part.IsInserted)
            return part.Parent;
        if (part.Kind == ClausePartKind.Frame)
            return sentence.Parts.All.TakeWhile(p => p != part).LastOrDefault(p => p.Parent == part.Parent && p.Kind == ClausePartKind.Main);
        return sentence.Parts.In(part).FirstOrDefault(p => p.Kind is ClausePartKind.Reported or ClausePartKind.Quotation && p.Opener > verb && !IsFarOff(p, verb))
            ?? (ReportingVerbs.Find(Words.Lower(verb)) is null ? null : sentence.Parts.In(part).FirstOrDefault(p => p.Kind == ClausePartKind.Quotation));
    }

    // "another, far graver, clot", "Lund, Orla, police"
    private bool IsInPhrase(int comma)
    {
        if (Words.Tag(comma) != PennTag.Comma)
            return false;
        var (before, next) = (Words.Tag(comma - 1), comma + 1);
        if (before is PennTag.DT or PennTag.JJ or PennTag.JJR)
        {
            while (Words.Tag(next) is PennTag.RB or PennTag.RBR)
                next++;
            return Words.Tag(next) is PennTag.JJ && Words.Tag(next + 1) is PennTag.Comma or PennTag.NN or PennTag.NNS || (before != PennTag.DT && Words.Tag(comma + 1) is PennTag.NN && Enumerable.Range(comma - 5, 5).Any(i => Words.Tag(i) == PennTag.Comma && Words.Tag(i - 1) is PennTag.DT or PennTag.JJ));
        }

        return before == PennTag.NNP && ((Words.Tag(comma + 1) == PennTag.NNP && Words.Tag(comma + 2) == PennTag.Comma && Words.Tag(comma + 3) is PennTag.NN or PennTag.NNS or PennTag.JJ)
            || (Words.Tag(comma - 2) == PennTag.Comma && Words.Tag(comma - 3) == PennTag.NNP && Words.Tag(comma + 1) is PennTag.NN or PennTag.NNS or PennTag.JJ));
    }

    // ", in what was called a farce"; ", that she was one of them" behind a verb that reports nothing.
    private bool IsFarOff(ClausePart complement, int verb) =>
        (Words.Tag(complement.Opener - 1) == PennTag.IN && Words.Tag(complement.Opener - 2) == PennTag.Comma)
        || (complement.Kind == ClausePartKind.Reported && Words.Tag(complement.Opener - 1) == PennTag.Comma && ReportingVerbs.Find(Words.Lower(verb)) is null && !sentence.IsTime(complement.Opener - 2));

    // From the verb up to a comma that no list needs.
    private List<int> Chunk(List<int> kept, int first, int end, int verb)
    {
        var words = new List<int>();
        for (var k = first; k < kept.Count && kept[k] < end; k++)
        {
            var tag = Words.Tag(kept[k]);
            if (kept[k] > verb && words.Count > 1 && (IsDash(kept[k]) || (Words.Lower(kept[k]) == "-" && Words[kept[k] - 1].End < Words[kept[k]].Start && kept[k] + 1 < Words.Count && Words[kept[k]].End < Words[kept[k] + 1].Start)))
                break;
            if (kept[k] > verb && tag is PennTag.Comma or PennTag.Colon or PennTag.Stop && !ClauseCutter.IsListComma(Words, kept[k]) && !IsInPhrase(kept[k]) && words.Count > 1)
                break;
            words.Add(kept[k]);
        }

        while (words.Count > 1 && Words.Tag(words[^1]) is PennTag.Colon or PennTag.Comma)
            words.RemoveAt(words.Count - 1);
        return words;
    }
}
