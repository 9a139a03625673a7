using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>The tags of a text's words. The weights are read when this is first asked.</summary>
internal static class PennTags
{
    /// <summary>The tags of a sentence's words that are already cut as the treebanks do.</summary>
    public static IReadOnlyList<PennTag> Of(IReadOnlyList<string> words)
    {
        var spans = new TextSpan[words.Count];
        for (var (i, start) = (0, 0); i < spans.Length; start = spans[i++].End + 1)
            spans[i] = new TextSpan(start, start + words[i].Length);
        var tags = new PennTag[spans.Length];
        new PennTagger().Tag(string.Join(' ', words), spans, tags);
        return tags;
    }

    /// <summary>The tag that a word of the treebank has by itself, written small; null for a word that it lacks or knows as a name alone.</summary>
    public static PennTag? CommonTag(string lower)
    {
        var quoted = false;
        if (TagWeights.BuiltIn.ClassOf(WordTraitsReader.Read(lower, ref quoted)) is TagWeights.NoClass or TagWeights.NoClassCapital)
            return null;
        return Of([lower])[0] is var tag && tag is not (PennTag.NNP or PennTag.NNPS) ? tag : null;
    }

    /// <summary>True for a word of the treebank that, written small, is no name there: "grammar", and not "lukaku".</summary>
    public static bool IsCommonWord(string lower) => CommonTag(lower) is not null;

    /// <summary>The words and marks of one sentence of a text, each with its tag, in order.</summary>
    public static IReadOnlyList<TaggedWord> Of(string text, TextSpan sentence)
    {
        var words = new List<TextSpan>();
        TreebankWords.Cut(text, sentence, words);
        return [.. words.Zip(Of(text, words), (word, tag) => new TaggedWord(word.Start, word.End, tag))];
    }

    /// <summary>The tags of a sentence's words.</summary>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="words">Their offsets in order.</param>
    public static PennTag[] Of(string text, List<TextSpan> words)
    {
        var tags = new PennTag[words.Count];
        new PennTagger().Tag(text, CollectionsMarshal.AsSpan(words), tags);
        return tags;
    }
}
