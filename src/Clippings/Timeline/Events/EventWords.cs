namespace Clippings;

/// <summary>The words that a row is compared by.</summary>
/// <param name="Sentence">Those of its sentence.</param>
/// <param name="Label">Those of what it tells.</param>
/// <param name="Participants">Who takes part.</param>
/// <param name="Figures">The numbers in what it tells, as printed.</param>
internal sealed record EventWords(StemVector Sentence, StemVector Label, IReadOnlyList<string> Participants, IReadOnlyList<string> Figures)
{
    private const int Few = 2;

    /// <summary>True where too little is told to know it by: "early trade".</summary>
    public bool TellsLittle => Participants.Count == 0 && Label.Stems.Length <= Few;

    /// <summary>True where both tell of numbers, and of none in common.</summary>
    public bool Contradicts(EventWords other) => Figures.Count > 0 && other.Figures.Count > 0 && !Figures.Any(f => other.Figures.Contains(f, StringComparer.Ordinal));

    /// <summary>How much two rows are alike, 0 to 1: the mean of the cosines of what they tell and of their sentences.</summary>
    public double Likeness(EventWords other) => (Label.Cosine(other.Label) + Sentence.Cosine(other.Sentence)) / 2;

    /// <summary>How many participants two rows share.</summary>
    public int Shared(EventWords other) => Participants.Count(p => other.Participants.Contains(p, StringComparer.Ordinal));
}
