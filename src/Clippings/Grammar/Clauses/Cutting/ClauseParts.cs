namespace Clippings;

/// <summary>A sentence cut into clauses, each word in the innermost that holds it.</summary>
internal sealed class ClauseParts
{
    private readonly ClausePart[] _partOf;

    /// <summary>Takes what a cutter found.</summary>
    /// <param name="all">The parts in the order in which they open.</param>
    /// <param name="count">How many words the sentence has.</param>
    public ClauseParts(IReadOnlyList<ClausePart> all, int count)
    {
        All = all;
        _partOf = new ClausePart[count];
        foreach (var part in all)
        {
            foreach (var i in part.Words)
                _partOf[i] = part;
        }
    }

    public IReadOnlyList<ClausePart> All { get; }

    /// <summary>The part that holds a word.</summary>
    public ClausePart Of(int word) => _partOf[word];

    /// <summary>The parts that a part holds, in order.</summary>
    public IEnumerable<ClausePart> In(ClausePart part) => All.Where(p => p.Parent == part);
}
