using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>The tags of a text's words. The weights are read when this is first asked.</summary>
internal static class PennTags
{
    /// <summary>The words of the body's sentences and their tags, once an article.</summary>
    public static IReadOnlyList<TaggedWord> TaggedWords(this Article article) => article.Derived(Of);

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
        var words = new List<TaggedWord>();
        Append(text, sentence, new PennTagger(), [], words);
        return words;
    }

    private static List<TaggedWord> Of(Article article)
    {
        var (tagger, spans, words) = (new PennTagger(), new List<TextSpan>(), new List<TaggedWord>());
        foreach (var sentence in article.Sentences())
            Append(article.Text, sentence.Span, tagger, spans, words);
        return words;
    }

    private static void Append(string text, TextSpan sentence, PennTagger tagger, List<TextSpan> spans, List<TaggedWord> words)
    {
        spans.Clear();
        TreebankWords.Cut(text, sentence, spans);
        var tags = spans.Count <= 256 ? stackalloc PennTag[spans.Count] : new PennTag[spans.Count];
        tagger.Tag(text, CollectionsMarshal.AsSpan(spans), tags);
        for (var i = 0; i < tags.Length; i++)
            words.Add(new TaggedWord(spans[i].Start, spans[i].End, tags[i]));
    }
}
