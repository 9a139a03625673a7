namespace Clippings;

/// <summary>A stretch of a sentence that may be a name, titles and roles before it left out.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">Index of its first word there.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Title">The title or role printed before it, in lower case; null without one.</param>
internal sealed record NameCandidate(NameSentence Sentence, int First, int Last, string? Title)
{
    /// <summary>Its words as printed, marks between them left out.</summary>
    public IReadOnlyList<string> Words { get; } =
        [.. Enumerable.Range(First, Last - First + 1).Where(i => Sentence.IsWord(i) || Sentence.At(i) is "&").Select(Sentence.At)];

    /// <summary>Where it starts in the article's text.</summary>
    public int Start => Sentence[First].Start;

    /// <summary>The offset after it.</summary>
    public int End => Sentence[Last].End;

    /// <summary>What names are compared by: its words in lower case.</summary>
    public string Key => field ??= string.Join(' ', Words).ToLowerInvariant();
}
