namespace Clippings;

/// <summary>The clause that tells what happened, in indices of its sentence's words, without times and asides.</summary>
/// <param name="Part">The part of the sentence that it is.</param>
/// <param name="Subject">Its subject with what is attached to it; empty where none is printed.</param>
/// <param name="Phrase">The subject's noun phrase alone.</param>
/// <param name="Predicate">Verb and what follows it, up to its complement.</param>
/// <param name="Complement">The clause that the verb takes ("said talks failed"); null without one.</param>
internal sealed record EventClause(ClausePart Part, IReadOnlyList<int> Subject, IReadOnlyList<int> Phrase, IReadOnlyList<int> Predicate, ClausePart? Complement)
{
    /// <summary>True where the verb reports what the complement says.</summary>
    public bool Reports { get; init; }

    /// <summary>The words of the clause itself.</summary>
    public IEnumerable<int> Words => Subject.Concat(Phrase).Concat(Predicate).Distinct().Order();
}
