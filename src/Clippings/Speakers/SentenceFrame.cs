namespace Clippings;

/// <summary>A sentence as the attribution rules see it: lexemes with each quotation as one, and its noun phrases.</summary>
internal sealed class SentenceFrame
{
    private readonly int[] _phraseAt;

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

        Cues = CueFinder.Find(this);
    }

    public IReadOnlyList<Lexeme> Lexemes { get; }

    public int Paragraph { get; }

    public LineRole Role { get; }

    /// <summary>True for the first sentence of its paragraph.</summary>
    public bool IsFirst { get; }

    public IReadOnlyList<NounPhrase> Phrases { get; }

    /// <summary>Its reporting verbs with their subjects, from the left.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    public int Count => Lexemes.Count;

    public Lexeme this[int i] => Lexemes[i];

    public LexemeClass ClassAt(int i) => i >= 0 && i < Lexemes.Count ? Lexemes[i].Class : LexemeClass.Stop;

    public string LowerAt(int i) => i >= 0 && i < Lexemes.Count ? Lexemes[i].Lower : string.Empty;

    public NounPhrase? PhraseAt(int i) => i >= 0 && i < _phraseAt.Length && _phraseAt[i] >= 0 ? Phrases[_phraseAt[i]] : null;

    public TextSpan SpanOf(NounPhrase phrase) => new(Lexemes[phrase.First].Start, Lexemes[phrase.Last].End);

    public TextSpan SpanOf(int first, int last) => new(Lexemes[first].Start, Lexemes[last].End);
}
