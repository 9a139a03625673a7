namespace Clippings;

/// <summary>One printed form of a name in an article, and what its mentions tell of its kind together.</summary>
/// <param name="key">Its words in lower case.</param>
internal sealed class NameGroup(string key)
{
    private const int MostFromNeighbours = 10;

    // Teams score and capitals say: of what is known that tells little.
    private const int MostFromNeighboursOfKnown = 4;
    private const int GivenName = 4;
    private const int Introduced = 8;

    // What single words need to be a body or a place, to be a person, and what names of several words need.
    private const int Least = 5;
    private const int LeastOfSinglePerson = 8;

    private NameScores _form;
    private NameScores _neighbours;
    private NameScores _relations;
    private int _mostPersonal;

    /// <summary>Its words in lower case.</summary>
    public string Key { get; } = key;

    /// <summary>Where it is printed, in order.</summary>
    public List<NameCandidate> Mentions { get; } = [];

    /// <summary>The longer form of which this is short; null where it is none.</summary>
    public NameGroup? Longer { get; private set; }

    public IReadOnlyList<string> Words => Mentions[0].Words;

    public string Text => field ??= string.Join(' ', Words);

    public bool IsSingle => Words.Count == 1;

    /// <summary>The fullest form.</summary>
    public NameGroup Full => Longer?.Full ?? this;

    /// <summary>What it names; null where too little tells of a person, a body or a place.</summary>
    public NameKind? Kind
    {
        get
        {
            if (Longer?.Kind is { } kind)
                return kind;
            var scores = Scores;
            var best = scores.Best(Least);
            return best == NameKind.Person && IsSingle && scores.Person < LeastOfSinglePerson ? null : best;
        }
    }

    /// <summary>All that speaks for each kind.</summary>
    public NameScores Scores
    {
        get
        {
            var neighbours = _neighbours.Within(KnownNames.IsPlace(Text) || KnownNames.IsBody(Text) ? MostFromNeighboursOfKnown : MostFromNeighbours);
            var scores = _form + neighbours + _relations;
            // Persons are introduced by a full name, a title, an age: a single word that only speaks is a body.
            if (IsSingle && _form.Person < GivenName && _mostPersonal < Introduced && _relations.Person < Introduced / 2)
                scores = scores with { Person = 0, Body = scores.Body + Math.Clamp(neighbours.Person / 2, 0, MostFromNeighboursOfKnown) };
            return scores;
        }
    }

    public void Add(NameCandidate mention)
    {
        if (Mentions.Count == 0)
            _form = FormEvidence.Of(mention);
        Mentions.Add(mention);
        var neighbours = NeighbourEvidence.Of(mention);
        _neighbours += neighbours;
        _mostPersonal = Math.Max(_mostPersonal, neighbours.Person);
    }

    /// <summary>Adds what other names of the article tell of it.</summary>
    public void Relate(NameScores scores) => _relations += scores;

    /// <summary>Makes it the short form of another, unless it is one already or the other is short for it.</summary>
    public void Shorten(NameGroup longer)
    {
        if (Longer is null && longer.Full != this)
            Longer = longer;
    }
}
