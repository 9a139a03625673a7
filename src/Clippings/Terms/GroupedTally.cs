namespace Clippings;

/// <summary>A tally for each group of tokens, over one vocabulary.</summary>
internal sealed class GroupedTally
{
    private readonly IdMap _articles = new();
    private readonly SortedDictionary<string, TermTally> _groups = new(StringComparer.Ordinal);

    /// <summary>Counts the tokens; those of group null or empty belong nowhere.</summary>
    public GroupedTally(IEnumerable<Token> tokens, Func<Token, string?> by, TermForm form, bool stopWords)
    {
        foreach (var token in tokens.Watched("counting words"))
        {
            if (by(token) is not { Length: > 0 } group)
                continue;
            if (!_groups.TryGetValue(group, out var tally))
                _groups[group] = tally = new TermTally(Terms, _articles);
            if (stopWords || !token.Stopword)
                tally.Add(form.Of(token), token.Article);
            else
                tally.Skip();
        }
    }

    /// <summary>The terms of all groups.</summary>
    public IdMap Terms { get; } = new();

    /// <summary>The groups in ordinal order of their names.</summary>
    public IReadOnlyDictionary<string, TermTally> Groups => _groups;
}
