namespace Clippings;

/// <summary>
/// Finds pasts that the tagger took for participles: a clause needs a finite verb, so a participle behind its subject is one
/// where the clause has no other ("The director, a lawyer, called for calm").
/// </summary>
internal sealed class MistakenParticiples(ClauseWords words, Func<int, bool> isTime)
{
    private const int MostAttached = 4;

    /// <summary>True for a participle that is the verb of its clause.</summary>
    public bool IsPast(int i)
    {
        var last = i - 1;
        while (last >= 0 && (words.Tag(last) == PennTag.RB || isTime(last) || (words.Tag(last) == PennTag.IN && isTime(last + 1))))
            last--;
        if (words.Lower(i + 1) == "by" || (last >= 0 && isTime(i - 1) && words.Tag(last) == PennTag.Comma))
            return false;
        var (first, opener) = words.Tag(last) is PennTag.Comma or PennTag.CloseQuote ? BeforeAside(last, i) : Behind(last);
        return first >= 0 ? (!NeedsObject(opener) || TakesObject(i + 1)) && !HasOwnVerb(i + 1) : IsOnlyVerb(i, last);
    }

    // "The news that he left set off a dispute": the sentence has no other.
    private bool IsOnlyVerb(int i, int last)
    {
        var end = i;
        while (end < words.Count && words.Tag(end) is not (PennTag.Colon or PennTag.Stop))
            end++;
        return words.Tag(last) is PennTag.NN or PennTag.NNS or PennTag.NNP && words.Tag(0) is PennTag.DT or PennTag.NNP or PennTag.PRPS or PennTag.NNS && words.Tag(i + 1) is PennTag.RP or PennTag.DT or PennTag.PRPS && words.Find(PennTag.Comma, 0, end) < 0
            && HasVerb(0, i) is false && !HasOwnVerb(i + 1) && Enumerable.Range(0, i).Any(words.IsFinite) && Enumerable.Range(0, i).All(k => words.Tag(k) is not (PennTag.VBN or PennTag.VBG));
    }

    // The subject that ends right before the participle, and what stands before it.
    private (int First, int Opener) Behind(int last)
    {
        if (words.Tag(last) == PennTag.PRP)
            return (-1, -1);
        if (SubjectEnding(last) is not { } first)
            return (-1, -1);
        var before = first - 1;
        while (before >= 0 && (isTime(before) || (words.Tag(before) == PennTag.IN && isTime(before + 1))))
            before--;
        return Opens(before, first) ? (first, before) : (-1, -1);
    }

    // The subject before an aside that ends in a comma: "The director, a lawyer, called".
    private (int First, int Opener) BeforeAside(int comma, int verb)
    {
        for (var mark = comma - 1; mark > 0; mark--)
        {
            if (words.Tag(mark) is PennTag.Stop or PennTag.Colon)
                break;
            if (words.Tag(mark) != PennTag.Comma || mark == comma - 1 || SubjectEnding(mark - 1) is not { } first)
                continue;
            // What stands between holds no verb but that of a relative clause, or one that takes none.
            if (!Opens(first - 1, first) || HasVerb(mark + 1, comma) || words.Tag(first - 1) == PennTag.IN)
                continue;
            var isAside = ClausePhrase.At(words, mark + 1) is not null || words.Tag(mark + 1) is PennTag.WP or PennTag.WDT or PennTag.WPS or PennTag.VBG or PennTag.VBN;
            return isAside && verb > comma && Enumerable.Range(mark + 1, comma - mark - 1).All(k => words.Tag(k) != PennTag.CC || words.Tag(k - 1) != PennTag.Comma) ? (first, first - 1) : (-1, -1);
        }

        return (-1, -1);
    }

    // First word of the noun phrase that ends at a word, with the phrases that its prepositions hang on.
    private int? SubjectEnding(int last)
    {
        // "Orr (R-Tarn)"
        if (words.Tag(last) == PennTag.CloseBracket)
        {
            while (last > 0 && words.Tag(last) != PennTag.OpenBracket)
                last--;
            last--;
        }

        if (words.Tag(last) is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.CD) || ClauseSubject.EndingAt(words, last, isTime) is not { } phrase)
            return null;
        var first = phrase.First;
        for (var turn = 0; turn < MostAttached; turn++)
        {
            var ahead = first - 1;
            if (words.Tag(ahead) is not (PennTag.IN or PennTag.CC) || Subordination.IsPossible(words, ahead) || isTime(ahead - 1) || words.Tag(ahead - 1) is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.CD)
                || ClauseSubject.EndingAt(words, ahead - 1, isTime) is not { } holder || holder.First >= ahead)
                break;
            first = holder.First;
        }

        return first;
    }

    private bool Opens(int before, int first) =>
        before < 0
        || (words.Tag(before) == PennTag.Comma && !ClauseCutter.IsListComma(words, before) && before < first)
        || (words.Tag(before) == PennTag.CC && words.Tag(before - 1) == PennTag.Comma)
        || (words.Tag(before) == PennTag.CC && before == 0)
        || (words.Tag(before) is PennTag.WRB or PennTag.WDT or PennTag.IN && words.Lower(before) is "that" or "because" or "while" or "when" or "if" or "although" or "though" or "where" or "how" or "as" or "after" or "before" or "since");

    // "after talks held in Tarn" is no clause; "as officials praised the protests" is.
    private bool NeedsObject(int opener) => words.Lower(opener) is "as" or "after" or "before" or "since";

    private bool TakesObject(int next)
    {
        var start = next;
        while (isTime(next))
            next++;
        return words.Tag(next) is PennTag.DT or PennTag.PRPS or PennTag.NNP or PennTag.PRP or PennTag.NNS or PennTag.CD || (next > start && words.Tag(next) == PennTag.POS);
    }

    private bool HasVerb(int from, int until)
    {
        var pending = 0;
        for (var k = from; k < until; k++)
        {
            if (words.IsFinite(k) && pending-- == 0)
                return true;
            if (Takes(k))
                pending++;
        }

        return false;
    }

    // A finite verb behind the participle that no word inside takes for itself.
    private bool HasOwnVerb(int from)
    {
        var pending = 0;
        for (var k = from; k < words.Count; k++)
        {
            if (words.Tag(k) is PennTag.Stop or PennTag.Colon)
                return false;
            // ", and the tariff was removed"; ", Orr said."
            if (words.Tag(k) == PennTag.Comma && pending == 0 && BeginsClause(k + 1))
                return false;
            // "searched the files and found": verbs of one subject.
            if (words.IsFinite(k) && pending-- == 0)
                return words.Tag(words.Tag(k - 1) == PennTag.RB ? k - 2 : k - 1) != PennTag.CC;
            if (Takes(k))
                pending++;
        }

        return false;
    }

    private bool BeginsClause(int i)
    {
        var joined = words.Tag(i) == PennTag.CC;
        if (joined)
            i++;
        if (ClausePhrase.At(words, i) is not { } subject)
            return false;
        var verb = subject.Last + 1;
        while (words.Tag(verb) == PennTag.RB)
            verb++;
        return words.IsFinite(verb) && (joined || ReportingVerbs.Find(words.Lower(verb)) is not null);
    }

    private bool Takes(int k) =>
        Subordination.Opens(words, k)
        || (words.Tag(k) == PennTag.PRP && words.Lower(k) is "he" or "she" or "they" or "we" or "i" or "it" && words.Tag(k - 1) is not (PennTag.IN or PennTag.CC or PennTag.Comma) && !Subordination.IsPossible(words, k - 1)
            && !Subordination.Opens(words, k) && (words.IsFinite(k + 1) || (words.Tag(k + 1) == PennTag.RB && words.IsFinite(k + 2))) && words.Lower(k - 1) is not ("that" or "as" or "because" or "if" or "when" or "while"));
}
