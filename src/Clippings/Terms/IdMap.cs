namespace Clippings;

/// <summary>Gives each distinct string a small integer, in order of first appearance, so that counts are arrays.</summary>
internal sealed class IdMap
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public int Count => _words.Count;

    public string this[int id] => _words[id];

    /// <summary>The id of a word, given to it now if it is new.</summary>
    public int Id(string word)
    {
        if (_ids.TryGetValue(word, out var id))
            return id;
        _words.Add(word);
        return _ids[word] = _words.Count - 1;
    }

    /// <summary>The id of a word; -1 for one never seen.</summary>
    public int Find(string word) => _ids.GetValueOrDefault(word, -1);
}
