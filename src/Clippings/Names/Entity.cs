namespace Clippings;

/// <summary>A person or a body of one article, with everything its mentions tell.</summary>
internal sealed class Entity
{
    private const int MostRoles = 40;

    private static readonly HashSet<string> Nobility = new(StringComparer.Ordinal)
    {
        "Lord", "Lady", "Baroness", "Baron", "Viscount", "Earl", "Countess", "Duke", "Duchess", "King", "Queen", "Prince", "Princess", "Emperor", "Empress", "Tsar", "Pope", "Saint", "St", "St.",
    };

    // A few of each, and many entities of a large corpus are held at once.
    private readonly List<KeyValuePair<string, int>> _names = new(1);
    private List<(string Role, string? Owner)>? _roles;
    private string? _nobility;

    public Entity(int number, bool isPerson, int firstStart)
    {
        Number = number;
        IsPerson = isPerson;
        FirstStart = firstStart;
    }

    /// <summary>An entity that was kept.</summary>
    /// <param name="kept">What was kept of it.</param>
    /// <param name="article">The id of its article.</param>
    public Entity(KeptEntity kept, string article)
        : this(kept.Number, kept.IsPerson, kept.FirstStart)
    {
        (Article, Mentions, Gender, Role, Affiliation, _nobility) = (article, kept.Mentions, kept.Gender, kept.Role, kept.Affiliation, kept.Nobility);
        if (kept.Roles.Count > 0)
            _roles = [.. kept.Roles.Select(role => (role.Role, role.Owner))];
        _names = [.. kept.Names];
    }

    /// <summary>Index in its article, in order of first mention.</summary>
    public int Number { get; }

    /// <summary>The id of its article: with the number it tells the entity from others, also where the article is read again.</summary>
    public string Article { get; set; } = "";

    public bool IsPerson { get; set; }

    public int FirstStart { get; }

    public int Mentions { get; private set; }

    public Gender Gender { get; set; }

    /// <summary>The first role printed with it, courtesy titles aside.</summary>
    public string? Role { get; private set; }

    /// <summary>The body or state printed with that role.</summary>
    public string? Affiliation { get; private set; }

    /// <summary>Every role printed with it, up to forty, in lower case, with what stood before it.</summary>
    public IReadOnlyList<(string Role, string? Owner)> Roles => _roles ?? [];

    /// <summary>Its names as printed, without titles, and how often.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Names => _names;

    /// <summary>The name it goes by in this article: the longest, the most frequent of these.</summary>
    public string Name => _names.OrderByDescending(n => n.Key.Count(' '.Equals)).ThenByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Its name; where that is one word, behind the title of nobility or office for life printed with it: "Lord Falconer", "Queen Elizabeth".</summary>
    public string TitledName => _nobility is null || !IsPerson || IsFull ? Name : $"{_nobility} {Name}";

    public string Surname => SurnameOf(Name);

    public bool IsFull => Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>All that is known of it, to be kept.</summary>
    public KeptEntity Keep() =>
        new(Number, IsPerson, FirstStart, Mentions, Gender, Role, Affiliation, _nobility, [.. Roles.Select(role => new KeptRole(role.Role, role.Owner))], new Dictionary<string, int>(_names));

    public void Mention() => Mentions++;

    public void Add(ProperName name)
    {
        Mentions++;
        var known = _names.FindIndex(own => own.Key == name.Text);
        if (known < 0)
            _names.Add(new(name.Text, 1));
        else
            _names[known] = new(name.Text, _names[known].Value + 1);
        if (Gender == Gender.Unknown)
            Gender = name.Gender;
        IsPerson |= name.IsPersonal;
        if (name.Role?.Split(' ')[^1] is { } title && IsNobility(title))
            _nobility ??= title;
        if (name.Role is null || ProperNameReader.IsCourtesy(name.Role))
            return;
        var role = (name.Role.ToLowerInvariant(), name.Owner);
        if (_roles?.Contains(role) != true && Roles.Count < MostRoles)
            (_roles ??= new(1)).Add(role);
        Role ??= name.Role;
        Affiliation ??= name.Owner;
    }

    /// <summary>True for a title that goes with a name of one word.</summary>
    public static bool IsNobility(string? title) => title is not null && Nobility.Contains(title);

    public static string SurnameOf(string name)
    {
        var words = name.Split(' ');
        var last = words.Length - 1;
        while (last > 0 && words[last].TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV")
            last--;
        return words[last];
    }
}
