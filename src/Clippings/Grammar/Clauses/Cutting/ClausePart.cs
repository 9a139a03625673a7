namespace Clippings;

/// <summary>A stretch of a sentence with at most one finite verb of its own; what is cut out of it has parts of its own.</summary>
/// <param name="kind">What it is to its parent.</param>
/// <param name="opener">Index of its first word.</param>
/// <param name="parent">The part that holds it; null for the first.</param>
internal sealed class ClausePart(ClausePartKind kind, int opener, ClausePart? parent)
{
    public ClausePartKind Kind { get; } = kind;

    public int Opener { get; } = opener;

    public ClausePart? Parent { get; } = parent;

    /// <summary>Index of its finite verb; -1 without one.</summary>
    public int Verb { get; set; } = -1;

    /// <summary>True for a frame inside the clause that it reports: "The plant, Orr said, offered".</summary>
    public bool IsInserted => Kind == ClausePartKind.Frame && Parent is { IsClosed: false };

    /// <summary>Indices of its words, without those of the parts it holds.</summary>
    public List<int> Words { get; } = [];

    /// <summary>True for a part in which a verb outside cannot look for its clause.</summary>
    public bool IsClosed => Kind is ClausePartKind.Quotation or ClausePartKind.Aside;
}
