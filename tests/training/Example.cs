namespace Clippings.Training;

/// <summary>A sentence to learn from: the traits of its words, and their tags.</summary>
internal sealed record Example(WordTraits[] Words, PennTag[] Tags)
{
    /// <summary>Reads a sentence; its words have no classes yet.</summary>
    public static Example Of(TreebankSentence sentence)
    {
        var words = new WordTraits[sentence.Words.Count];
        SentenceTraits.Read(sentence.Text, sentence.Spans, words);
        return new Example(words, [.. sentence.Words.Select(word => word.Tag)]);
    }

    /// <summary>The features of a word after the tags given to those before it.</summary>
    public int Features(int at, ReadOnlySpan<PennTag> given, Span<uint> features) => WordFeatures.Read(
        Words, at, at > 0 ? (uint)given[at - 1] : WordFeatures.NoTag, at > 1 ? (uint)given[at - 2] : WordFeatures.NoTag, features);
}
