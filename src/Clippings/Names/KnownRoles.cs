namespace Clippings;

/// <summary>The roles printed with the persons of all articles, and who alone bears one.</summary>
internal sealed class KnownRoles
{
    // By each word of a role, then by role and owner together: the one person described so, or null for several.
    private readonly Dictionary<string, Dictionary<string, string?>> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _answers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public void Add(string name, string role, string? owner)
    {
        var described = RoleResolver.Described(role, owner);
        foreach (var head in role.Split(' ').Select(RoleResolver.Head).Distinct(StringComparer.Ordinal))
        {
            if (!_byHead.TryGetValue(head, out var persons))
                _byHead[head] = persons = new(StringComparer.Ordinal);
            if (!persons.TryAdd(described, name) && persons[described] != name)
                persons[described] = null;
        }
    }

    /// <summary>The one person whose printed role a phrase repeats; null where none or several do.</summary>
    public string? Find(string head, IReadOnlyList<string> modifiers)
    {
        if (!_byHead.TryGetValue(head, out var persons))
            return null;
        var question = $"{head} {string.Join(' ', modifiers)}";
        lock (_lock)
        {
            if (!_answers.TryGetValue(question, out var answer))
                _answers[question] = answer = Only(persons.Where(p => modifiers.All(m => p.Key.Contains(m, StringComparison.Ordinal))).Select(p => p.Value));
            return answer;
        }
    }

    private static string? Only(IEnumerable<string?> names)
    {
        string? only = null;
        foreach (var name in names)
        {
            if (name is null || (only is not null && only != name))
                return null;
            only = name;
        }

        return only;
    }
}
