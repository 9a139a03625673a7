namespace Clippings.Training;

/// <summary>How many words got the right tag, and which were taken for which.</summary>
internal sealed class TagScore
{
    private readonly Dictionary<(PennTag Right, PennTag Given), int> _confusions = [];
    private int _words;
    private int _right;
    private int _forgiven;

    /// <summary>Share of words that got their own tag, in percent.</summary>
    public double Right => 100.0 * _right / _words;

    /// <summary>The same where the two habits for words inside names are taken as one.</summary>
    public double Forgiven => 100.0 * (_right + _forgiven) / _words;

    /// <summary>Counts one word; no tag where the word was cut otherwise.</summary>
    public void Add(TreebankWord word, PennTag? given)
    {
        _words++;
        if (given == word.Tag)
        {
            _right++;
            return;
        }

        if (given is not { } tag)
            return;
        _confusions[(word.Tag, tag)] = _confusions.GetValueOrDefault((word.Tag, tag)) + 1;
        if (char.IsUpper(word.Form[0]) && ((IsCommon(tag) && IsName(word.Tag)) || (IsName(tag) && IsCommon(word.Tag))))
            _forgiven++;
    }

    /// <summary>The commonest confusions, a line each: how often, the right tag, the one given.</summary>
    public IEnumerable<string> Confusions(int count) => _confusions
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(count)
        .Select(pair => $"{pair.Value,5}  {pair.Key.Right.Name()} taken for {pair.Key.Given.Name()}");

    public override string ToString() => $"{Right:0.00} % of {_words:N0} words, {Forgiven:0.00} % with common words and names taken as one";

    private static bool IsCommon(PennTag tag) => tag is PennTag.NN or PennTag.NNS or PennTag.JJ;

    private static bool IsName(PennTag tag) => tag is PennTag.NNP or PennTag.NNPS;
}
