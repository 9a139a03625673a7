namespace Clippings;

/// <summary>
/// Finds the finite verb of the main clause: the first that no subordinator, relative or interrogative word before it takes
/// for itself. Who reports behind what is reported ("It rained, Orr said") has the main verb.
/// </summary>
internal sealed class MainVerb
{
    private readonly ClauseWords _words;
    private readonly SortedSet<int> _embedded = [];

    private MainVerb(ClauseWords words) => _words = words;

    /// <summary>The finite verbs before the main verb that belong to clauses inside it.</summary>
    public IReadOnlyCollection<int> Embedded => _embedded;

    /// <summary>Index of the main verb; -1 where the sentence has no finite verb.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The subject of a verb that reports behind what is reported; null for another.</summary>
    public ClausePhrase? Subject { get; private set; }

    public static MainVerb Of(ClauseWords words)
    {
        var verb = new MainVerb(words);
        verb.Index = verb.First();
        // Tagged as participles or nouns, "agreed" and "pleads" are the only verbs left for the main clause.
        if (verb.Index < 0)
            verb.Index = verb.Participle();
        if (verb.Index < 0)
            verb.Index = verb.Hidden();
        if (verb.Index < 0)
            verb.Index = words.NextFinite(0);
        if (verb.Reporting() is { } reporting)
            (verb.Index, verb.Subject) = reporting;
        return verb;
    }

    private int First()
    {
        var pending = 0;
        // A question's first word takes no verb from it: "How many must die?"
        var start = _words.Lower(_words.Count - 1) == "?" && _words.Tag(0) is PennTag.WRB or PennTag.WP or PennTag.WDT ? 1 : 0;
        for (var i = start; i < _words.Count; i++)
        {
            if (_words.IsApart(i))
                continue;
            if (_words.IsFinite(i))
            {
                if (pending == 0 && !IsInserted(i))
                    return i;
                pending = Math.Max(0, pending - 1);
                _embedded.Add(i);
            }
            else if (Subordination.Opens(_words, i) || (pending == 0 && _embedded.Count > 0 && (GoesOn(i) || Reports(i))))
            {
                pending++;
            }
        }

        return -1;
    }

    // "The plant, Orr said, offered a hedge."
    private bool IsInserted(int verb)
    {
        if (_words.Tag(verb + 1) is not (PennTag.Comma or PennTag.RB or PennTag.NNP) || ReportingVerbs.Find(_words.Lower(verb)) is not { Weak: false } || ClauseSubject.Beside(_words, verb) is not { } subject || subject.First > verb)
            return false;
        var comma = _words.Find(PennTag.Comma, verb, Math.Min(_words.Count, verb + 3));
        return subject.First > 1 && _words.Tag(subject.First - 1) == PennTag.Comma && comma >= 0 && _words.NextFinite(comma) >= 0 && !_words.IsApart(comma + 1)
            && ClausePhrase.At(_words, 0) is { } first && first.Last < subject.First - 1 && _words.Tag(0) is not (PennTag.IN or PennTag.WRB);
    }

    private int Participle()
    {
        for (var i = 1; i < _words.Count; i++)
        {
            if (_words.Tag(i) == PennTag.VBN && !_words.IsApart(i) && _words.Tag(i - 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.PRP or PennTag.CloseBracket or PennTag.Comma or PennTag.RB && (_words.Tag(_words.Tag(i - 1) == PennTag.RB ? i - 2 : i - 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.PRP || ReportingVerbs.Find(_words.Lower(i)) is not null))
                return i;
        }

        return -1;
    }

    // "His wife pleads for his life": a form of a verb behind a noun, before what a verb takes.
    private int Hidden()
    {
        for (var i = 1; i < _words.Count - 1; i++)
        {
            if (_words.Tag(i) is PennTag.NN or PennTag.NNS or PennTag.VB or PennTag.JJ && !_words.IsApart(i) && _words.Tag(i - 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.CloseBracket or PennTag.Comma
                && _words.Tag(i + 1) is PennTag.DT or PennTag.PRPS or PennTag.IN or PennTag.RP or PennTag.RB or PennTag.JJR or PennTag.PRP && (Vocabulary.Verb(_words.Lower(i)) is not null || ReportingVerbs.Find(_words.Lower(i)) is not null))
                return i;
        }

        return -1;
    }

    // "if it holds and comes to stay, our economy will …", "if talks fail and winter comes, …": the same clause goes on.
    private bool GoesOn(int conjunction)
    {
        if (_words.Tag(conjunction) != PennTag.CC)
            return false;
        var verb = conjunction + 1;
        while (_words.Tag(verb) == PennTag.RB)
            verb++;
        if (!_words.IsFinite(verb) && ClausePhrase.At(_words, verb) is { } subject)
            verb = subject.Last + 1;
        if (!_words.IsFinite(verb) || _words.Find(PennTag.Comma, _embedded.Max, conjunction - 1) >= 0)
            return false;
        var comma = _words.Find(PennTag.Comma, verb, _words.Count);
        return comma >= 0 && _words.NextFinite(comma) >= 0;
    }

    // "the man who said he left": what an inner verb reports.
    private bool Reports(int i) =>
        _embedded.Max == i - 1 && ReportingVerbs.Find(_words.Lower(i - 1)) is not null && ClausePhrase.At(_words, i) is { } subject && _words.IsFinite(subject.Last + 1);

    // "It rained, Orr said." — "It rained, Orr said on Monday, and …"
    private (int Verb, ClausePhrase Subject)? Reporting()
    {
        for (var verb = _words.NextFinite(0); verb >= 0; verb = _words.NextFinite(verb + 1))
        {
            if (verb < Index || ReportingVerbs.Find(_words.Lower(verb)) is not { Weak: false } || ClauseSubject.Beside(_words, verb) is not { } subject)
                continue;
            var end = verb + 1;
            while (_words.Tag(end) is PennTag.RB or PennTag.NNP or PennTag.NN or PennTag.CD or PennTag.IN or PennTag.DT or PennTag.NNS && _words.Lower(end) != "that")
                end++;
            var before = subject.First - 1;
            if (before > 1 && _words.Tag(before) is PennTag.Comma or PennTag.CloseQuote && (end >= _words.Count || _words.Tag(end) is PennTag.Stop or PennTag.Comma or PennTag.CloseQuote)
                && Enumerable.Range(0, before).Any(i => _words.IsFinite(i) || _words.Tag(i) is PennTag.VBN or PennTag.VBG) && !Enumerable.Range(subject.First, verb - subject.First).Any(i => _words.Lower(i) is "that" or "who" or "which" or "because" or "if" or "while" or "as" or "when"))
                return (verb, subject);
        }

        return null;
    }
}
