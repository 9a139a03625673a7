namespace Clippings;

/// <summary>The words of a sentence that say whether something has happened, found once for all its dates.</summary>
internal sealed class StatusWords
{
    private static readonly Dictionary<string, EventStatus>.AlternateLookup<ReadOnlySpan<char>> Known = StatusRules.Rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Status)))
        .ToDictionary(pair => pair.word, pair => pair.Status, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(int End, EventStatus Status)> _found = [];

    public StatusWords(string text, TextSpan sentence)
    {
        for (var start = sentence.Start; start < sentence.End;)
        {
            var rest = text.AsSpan(start, sentence.End - start);
            var length = rest.IndexOfAnyExceptInRange('a', 'z') is >= 0 and var at ? at : rest.Length;
            if (length > 0 && Known.TryGetValue(rest[..length], out var status))
                _found.Add((start + length, status));
            start += length + 1;
        }
    }

    /// <summary>What the last such word before an offset says; null where none stands there.</summary>
    public EventStatus? Before(int offset)
    {
        var (low, high) = (0, _found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : _found[low - 1].Status;
    }
}
