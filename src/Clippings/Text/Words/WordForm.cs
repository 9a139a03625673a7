namespace Clippings;

/// <summary>A word as it is printed, and what is made of it.</summary>
/// <param name="printed">The word.</param>
/// <param name="term">What is counted.</param>
/// <param name="isStopword">True for a function word.</param>
internal sealed class WordForm(string printed, string term, bool isStopword)
{
    // A stemmer keeps its word; one a thread serves all.
    [ThreadStatic]
    private static Stemmer? _stemmer;

    private string? _stem;

    /// <summary>The word.</summary>
    public string Printed => printed;

    /// <summary>What is counted.</summary>
    public string Term => term;

    /// <summary>Its stem, made when first asked for: counting words needs none.</summary>
    public string Stem => _stem ??= (_stemmer ??= new()).Stem(term);

    /// <summary>True for a function word.</summary>
    public bool IsStopword => isStopword;
}
