namespace Clippings;

/// <summary>A statement that must hold on every corpus, such as a total that is conserved. Notebooks end with their laws.</summary>
/// <param name="Statement">What holds, in words.</param>
public sealed record Law(string Statement)
{
    /// <summary>The law, now known to hold.</summary>
    /// <param name="statement">What must hold, in words.</param>
    /// <param name="holds">Whether it does.</param>
    /// <exception cref="LawException">It does not hold.</exception>
    public static Law Holds(string statement, bool holds) => holds ? new Law(statement) : throw new LawException($"Does not hold: {statement}.");
}
