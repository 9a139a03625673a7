namespace Clippings.Training;

/// <summary>A sentence of the treebank: its own text, and the words in it.</summary>
internal sealed class TreebankSentence
{
    public TreebankSentence(IReadOnlyList<TreebankWord> words)
    {
        Words = words;
        Text = string.Concat(words.Select(word => word.SpaceAfter ? word.Form + " " : word.Form));
        var (spans, start) = (new TextSpan[words.Count], 0);
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new TextSpan(start, start + words[i].Form.Length);
            start = spans[i].End + (words[i].SpaceAfter ? 1 : 0);
        }

        Spans = spans;
    }

    public IReadOnlyList<TreebankWord> Words { get; }

    /// <summary>The words as printed, spaces between as the treebank states them.</summary>
    public string Text { get; }

    /// <summary>Offsets of the words in the text.</summary>
    public TextSpan[] Spans { get; }
}
