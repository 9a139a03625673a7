namespace Clippings;

/// <summary>All names of an article, each printed form once.</summary>
internal sealed class NameGroups
{
    private readonly Dictionary<string, NameGroup> _byKey = new(StringComparer.Ordinal);
    private readonly List<NameGroup> _inOrder = [];
    private readonly List<NameCandidate[]> _sentences = [];
    private readonly Dictionary<NameGroup, string> _printed = [];

    /// <summary>The printed forms, by first mention.</summary>
    public IReadOnlyList<NameGroup> InOrder => _inOrder;

    /// <summary>The names of each sentence.</summary>
    public IReadOnlyList<NameCandidate[]> Sentences => _sentences;

    /// <summary>The group of a name in lower case; null where the article prints none.</summary>
    public NameGroup? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The group of a mention.</summary>
    public NameGroup Of(NameCandidate name) => _byKey[name.Key];

    /// <summary>Adds the names of a sentence.</summary>
    public void Add(List<NameCandidate> names)
    {
        _sentences.Add([.. names]);
        foreach (var name in names)
        {
            if (!_byKey.TryGetValue(name.Key, out var group))
            {
                _byKey[name.Key] = group = new NameGroup(name.Key);
                _inOrder.Add(group);
            }

            group.Add(name);
        }
    }

    /// <summary>The mentions of persons, bodies and places, in order.</summary>
    public List<NamedMention> Mentions(string text)
    {
        var found = new List<(NameCandidate Name, NameKind Kind, int End)>();
        foreach (var names in _sentences)
        {
            for (var i = 0; i < names.Length; i++)
            {
                var name = names[i];
                if (Of(name).Kind is not { } kind)
                    continue;
                if (i + 1 < names.Length && NameTail.GoesOn(name, names[i + 1], kind))
                    i++;
                found.Add((name, kind, names[i].End));
                Print(Of(name), text[name.Start..names[i].End]);
            }
        }

        return [.. found.Select(f => new NamedMention(f.Name.Start, f.End, f.Kind, f.Name.Words, f.Name.Title, NameOf(Of(f.Name))))];
    }

    /// <summary>What a body or a place goes by: the longest print of its longest form; for a person the words as printed.</summary>
    public string NameOf(NameGroup group)
    {
        var named = group.Kind == NameKind.Person ? group : group.Full;
        var printed = named.Kind != NameKind.Person && _printed.TryGetValue(named, out var longest) ? longest : named.Text;
        return KnownNames.IsPlaceInCapitals(printed) ? KnownNames.InTitleCase(printed) : printed;
    }

    // Small letters before capitals, then the longer one, then the first.
    private void Print(NameGroup group, string printed)
    {
        if (!_printed.TryGetValue(group, out var known) || (IsInCapitals(known) && !IsInCapitals(printed)) || (printed.Length > known.Length && !IsInCapitals(printed)))
            _printed[group] = printed;
    }

    private static bool IsInCapitals(string printed) => !printed.Any(char.IsLower);
}
