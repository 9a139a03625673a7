namespace Clippings;

/// <summary>
/// Puts right by its neighbours what the tagger took a word for: a verb inside a name, a participle that is the only verb of
/// its clause, a noun where a subject and a verb stand around it.
/// </summary>
internal sealed class MistakenTags
{
    private readonly ClauseWords _words;
    private readonly Func<int, bool> _isTime;
    private readonly Func<int, bool> _isPerson;

    private MistakenTags(ClauseWords words, Func<int, bool> isTime, Func<int, bool> isPerson)
    {
        _words = words;
        _isTime = isTime;
        _isPerson = isPerson;
    }

    /// <summary>The words of a sentence with the tags that their neighbours allow.</summary>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="words">The tagged words.</param>
    /// <param name="isTime">True for a word of a time.</param>
    /// <param name="isPerson">True for a word of a person's name.</param>
    public static ClauseWords Corrected(string text, IReadOnlyList<TaggedWord> words, Func<int, bool> isTime, Func<int, bool> isPerson)
    {
        var mistakes = new MistakenTags(new ClauseWords(text, words, isWhole: true), isTime, isPerson);
        var corrected = words.Select((word, i) => mistakes.Mistaken(i) is { } tag ? word with { Tag = tag } : word).ToArray();
        var pasts = new MistakenParticiples(new ClauseWords(text, corrected, isWhole: true), isTime);
        for (var i = 0; i < corrected.Length; i++)
        {
            if (corrected[i].Tag == PennTag.VBN && pasts.IsPast(i))
                corrected[i] = corrected[i] with { Tag = PennTag.VBD };
        }

        return new ClauseWords(text, corrected, isWhole: true);
    }

    private PennTag? Mistaken(int i) => _words.Tag(i) switch
    {
        // "Post/ABC": one name.
        PennTag.Comma or PennTag.SYM or PennTag.Colon when _words.Lower(i) == "/" && i > 0 && i + 1 < _words.Count && _words[i - 1].End == _words[i].Start && _words[i].End == _words[i + 1].Start => PennTag.HYPH,
        PennTag.VB or PennTag.VBP or PennTag.VBZ or PennTag.VBD or PennTag.NN or PennTag.JJ when _isPerson(i) && !_words.IsSmall(i) => PennTag.NNP,
        // "a get-acquainted meeting"
        PennTag.VB when _words.Tag(i + 1) == PennTag.HYPH && _words[i].End == _words[i + 1].Start => PennTag.JJ,
        PennTag.RB when IsBeforeNoun(i) => PennTag.JJ,
        // "unrest that broke out"
        PennTag.JJS when _words.Tag(i + 1) is PennTag.WDT => PennTag.NN,
        PennTag.VBD or PennTag.VBZ or PennTag.VBP when IsNounBeforeVerb(i) => PennTag.NN,
        // "Monday night's widely watched debate"
        PennTag.VBZ when _words.Lower(i) is "'s" && _isTime(i - 1) && _words.Tag(i + 1) == PennTag.RB && _words.Tag(i + 2) is PennTag.VBN or PennTag.JJ && _words.Tag(i + 3) is PennTag.NN or PennTag.NNS => PennTag.POS,
        PennTag.VBZ when HasNoSubject(i) || IsCounted(i) => PennTag.NNS,
        // "begins on Monday and ends in May"
        PennTag.NNS when _words.Tag(i - 1) == PennTag.CC && _isTime(i - 2) && _words.Tag(i + 1) is PennTag.IN or PennTag.DT && Vocabulary.Verb(_words.Lower(i)) == VerbForm.Third => PennTag.VBZ,
        PennTag.NNS when IsVerbOfClause(i) => PennTag.VBZ,
        // "which let him go"
        PennTag.VB when _words.Tag(i - 1) is PennTag.WDT => PennTag.VBP,
        // "the giving to Orr"
        PennTag.VBG when _words.Tag(i - 1) == PennTag.DT && _words.Tag(i + 1) is PennTag.IN or PennTag.TO && _words.Lower(i - 1) is "the" => PennTag.NN,
        // "helped voters turn"
        PennTag.VBP when IsMadeTo(i) => PennTag.VB,
        // "state-of-the-art"
        PennTag.CC or PennTag.IN or PennTag.TO or PennTag.DT or PennTag.RP when IsBetweenHyphens(i) => PennTag.NN,
        // "he pledged to"
        PennTag.VBN when IsNominative(i - 1) => PennTag.VBD,
        // "a bill he had tried to pass failed"
        PennTag.VBN when _words.Tag(i - 1) == PennTag.VB && _words.Tag(i + 1) is PennTag.Stop or PennTag.Comma && _words.Lower(i - 1) is not ("be" or "have" or "get" or "become" or "feel" or "seem" or "look" or "remain" or "stay" or "go") => PennTag.VBD,
        // "the target it pledged"
        PennTag.VB when _words.Tag(i - 1) is PennTag.NN or PennTag.JJ && IsNominative(i + 1) && !_words.IsFinite(i - 2) && _words.Tag(i - 2) is not (PennTag.MD or PennTag.VB) => PennTag.NN,
        // "a report released last year found", "voters turned off by the vote"
        PennTag.VBD when IsOfNoun(i) => PennTag.VBN,
        // "showed that as of May"
        PennTag.DT when _words.Lower(i) == "that" && _words.Tag(i + 1) == PennTag.IN && ReportingVerbs.Find(_words.Lower(i - 1)) is not null | _words.Lower(i - 1) is "showed" or "shows" or "show" or "means" => PennTag.IN,
        // "documents show he left"
        PennTag.NN when _words.Lower(i) is "show" or "claim" or "report" or "hope" or "fear" && IsClauseOf(i + 1) && _words.Tag(i - 1) is PennTag.NN or PennTag.NNS or PennTag.NNP => PennTag.VBP,
        _ => null,
    };

    // "the super PAC": no adverb of the table, and no "ly".
    private bool IsBeforeNoun(int i) =>
        _words.Tag(i + 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS && _words.Tag(i - 1) is PennTag.DT or PennTag.NN or PennTag.JJ or PennTag.JJS or PennTag.VBN or PennTag.CD && !_isTime(i + 1)
        && _words.Lower(i) == "super";

    private bool IsMadeTo(int i)
    {
        var last = i - 1;
        if (_words.Tag(last) is not (PennTag.NNS or PennTag.NNPS))
            return false;
        while (_words.Tag(last) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.JJ or PennTag.DT or PennTag.PRPS)
            last--;
        return _words.Lower(last) is "help" or "helps" or "helped" or "helping" or "let" or "lets" or "make" or "makes" or "made" or "making" or "saw" or "watched";
    }

    private bool IsBetweenHyphens(int i) =>
        _words.Tag(i - 1) == PennTag.HYPH && _words.Tag(i + 1) == PennTag.HYPH && _words[i - 1].End == _words[i].Start && _words[i].End == _words[i + 1].Start;

    private bool IsNominative(int i) => _words.Tag(i) == PennTag.PRP && _words.Lower(i) is "he" or "she" or "it" or "they" or "we" or "i";

    private bool IsOfNoun(int i)
    {
        if (_words.Tag(i - 1) is not (PennTag.NN or PennTag.NNS))
            return false;
        if (_words.Lower(i + 1) == "by" || (_words.Tag(i + 1) == PennTag.RP && _words.Lower(i + 2) == "by"))
            return _words.NextFinite(i + 2) > 0 && Vocabulary.Verb(_words.Lower(i)) is not null;
        var next = i + 1;
        while (_isTime(next))
            next++;
        return next > i + 1 && _words.Tag(next) is PennTag.VBD or PennTag.VBZ or PennTag.MD;
    }

    // "the grass-roots bid came": of two verbs side by side behind what a noun follows, the first is the noun.
    private bool IsNounBeforeVerb(int i) =>
        _words.Tag(i + 1) is PennTag.VBD or PennTag.VBZ or PennTag.MD && _words.Tag(i - 1) is PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.DT or PennTag.PRPS or PennTag.HYPH or PennTag.POS
        && !(_words.Tag(i - 1) is PennTag.NN or PennTag.NNS && _words.Tag(i) != PennTag.VBD) && ReportingVerbs.Find(_words.Lower(i)) is null
        && _words.Lower(i) is not ("is" or "was" or "are" or "were" or "has" or "have" or "had" or "does" or "did" or "do" or "'s" or "'re" or "'ve" or "'d");

    // "For instance, calls to close it were rejected"
    private bool HasNoSubject(int i) =>
        _words.Tag(i - 1) == PennTag.Comma && _words.Tag(0) == PennTag.IN && _words.Tag(i + 1) is PennTag.TO or PennTag.IN && ClausePhrase.At(_words, 1) is { } phrase && phrase.Last == i - 2 && _words.NextFinite(i + 1) > 0;

    // "three president debates"
    private bool IsCounted(int i) => _words.Tag(i - 1) == PennTag.NN && _words.Tag(i - 2) == PennTag.CD && !_isTime(i - 2) && _words.Lower(i - 2) is not ("one" or "1") && _words.Tag(i - 3) is PennTag.IN or PennTag.DT;

    // "the campaign plans to make records public": the only verb before a mark.
    private bool IsVerbOfClause(int i)
    {
        if (_words.Tag(i - 1) is not (PennTag.NN or PennTag.NNP) || _words.Tag(i + 1) != PennTag.TO || _words.Tag(i + 2) != PennTag.VB || Vocabulary.Verb(_words.Lower(i)) != VerbForm.Third)
            return false;
        var first = i - 1;
        while (first > 0 && _words.Tag(first - 1) is PennTag.NN or PennTag.NNP or PennTag.JJ or PennTag.DT or PennTag.PRPS or PennTag.POS)
            first--;
        if (first > 0 && _words.Tag(first - 1) != PennTag.Comma)
            return false;
        for (var k = i + 1; k < _words.Count && _words.Tag(k) is not (PennTag.Comma or PennTag.Stop or PennTag.Colon); k++)
        {
            if (_words.IsFinite(k))
                return false;
        }

        return true;
    }

    private bool IsClauseOf(int pronoun) => IsNominative(pronoun) && _words.IsFinite(pronoun + 1);
}
