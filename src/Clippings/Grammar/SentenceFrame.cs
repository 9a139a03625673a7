namespace Clippings;

/// <summary>A sentence as the attribution rules see it: lexemes with each quotation as one, and its noun phrases.</summary>
internal sealed class SentenceFrame
{
    private readonly int[] _phraseAt;
    private readonly Dictionary<NounPhrase, NounPhrase> _owners = new(ReferenceEqualityComparer.Instance);

    public SentenceFrame(IReadOnlyList<Lexeme> lexemes, int paragraph, LineRole role, bool first)
    {
        Lexemes = lexemes;
        Paragraph = paragraph;
        Role = role;
        IsFirst = first;
        Phrases = NounPhraseFinder.Find(lexemes);
        _phraseAt = new int[lexemes.Count];
        Array.Fill(_phraseAt, -1);
        for (var p = 0; p < Phrases.Count; p++)
        {
            for (var i = Phrases[p].First; i <= Phrases[p].Last; i++)
                _phraseAt[i] = p;
        }

        foreach (var phrase in Phrases.Where(HasOwner))
            _owners[phrase] = Owner(phrase);
        Cues = CueFinder.Find(this);
    }

    public IReadOnlyList<Lexeme> Lexemes { get; }

    public int Paragraph { get; }

    public LineRole Role { get; }

    /// <summary>True for the first sentence of its paragraph.</summary>
    public bool IsFirst { get; }

    public IReadOnlyList<NounPhrase> Phrases { get; }

    /// <summary>The possessors inside its phrases: "the mayor" of "the mayor's claim", "his" of "his claim".</summary>
    public IEnumerable<NounPhrase> Owners => _owners.Values;

    /// <summary>Its reporting verbs with their subjects, from the left.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>Whose a phrase is; null where it has no possessor.</summary>
    public NounPhrase? OwnerOf(NounPhrase phrase) => _owners.GetValueOrDefault(phrase);

    private bool HasOwner(NounPhrase phrase) => phrase.OwnerLast >= 0 || ClassAt(phrase.First) == LexemeClass.PossessivePronoun;

    private NounPhrase Owner(NounPhrase phrase)
    {
        if (phrase.OwnerLast < 0)
            return new NounPhrase(phrase.First, phrase.First, NounPhraseKind.Pronoun, -1, -1);
        var last = ClassAt(phrase.OwnerLast);
        var name = phrase.OwnerLast;
        while (name > phrase.First && ClassAt(name - 1) is LexemeClass.Name or LexemeClass.Title)
            name--;
        return last is LexemeClass.Name or LexemeClass.Title
            ? new NounPhrase(phrase.First, phrase.OwnerLast, NounPhraseKind.Name, name, -1)
            : new NounPhrase(phrase.First, phrase.OwnerLast, last == LexemeClass.Role ? NounPhraseKind.Role : NounPhraseKind.Thing, -1, -1);
    }

    public int Count => Lexemes.Count;

    public Lexeme this[int i] => Lexemes[i];

    public LexemeClass ClassAt(int i) => Lexemes.ClassAt(i);

    public string LowerAt(int i) => i >= 0 && i < Lexemes.Count ? Lexemes[i].Lower : string.Empty;

    public NounPhrase? PhraseAt(int i) => i >= 0 && i < _phraseAt.Length && _phraseAt[i] >= 0 ? Phrases[_phraseAt[i]] : null;

    public TextSpan SpanOf(NounPhrase phrase) => new(Lexemes[phrase.First].Start, Lexemes[phrase.Last].End);

    /// <summary>From the first of some phrases to the last.</summary>
    public TextSpan SpanOf(IReadOnlyList<NounPhrase> phrases) => new(Lexemes[phrases[0].First].Start, Lexemes[phrases[^1].Last].End);

    public TextSpan SpanOf(int first, int last) => new(Lexemes[first].Start, Lexemes[last].End);
}
