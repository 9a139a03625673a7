using System.Collections.Concurrent;

namespace Clippings;

/// <summary>
/// The tags of an article's sentences, each read once for all who ask: names, speakers and events. Kept are the tags alone,
/// a byte a word; the words are cut anew, which costs little beside.
/// </summary>
internal sealed class SentenceTags
{
    private readonly string _text;
    private readonly ConcurrentDictionary<(TextSpan Span, int Words), PennTag[]> _read = [];

    private SentenceTags(string text) => _text = text;

    /// <summary>Those of an article.</summary>
    public static SentenceTags Of(Article article) => article.Passing(a => new SentenceTags(a.Text));

    /// <summary>The words and marks of a sentence, each with its tag, in order. The weights are read when this is first asked.</summary>
    public IReadOnlyList<TaggedWord> Of(TextSpan sentence)
    {
        var words = new List<TextSpan>();
        TreebankWords.Cut(_text, sentence, words);
        if (words.Count == 0)
            return [];
        // Who asks may draw the sentence's edges wider, but what it holds is the same.
        var tags = _read.GetOrAdd((new TextSpan(words[0].Start, words[^1].End), words.Count), static (_, asked) => PennTags.Of(asked.Text, asked.Words), (Text: _text, Words: words));
        var tagged = new TaggedWord[tags.Length];
        for (var i = 0; i < tagged.Length; i++)
            tagged[i] = new TaggedWord(words[i].Start, words[i].End, tags[i]);
        return tagged;
    }
}
