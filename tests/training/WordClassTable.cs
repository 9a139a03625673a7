namespace Clippings.Training;

/// <summary>
/// The classes of words: up to three tags that a word has in at least a tenth of its places, the commonest first; or
/// the one tag that a common word of a closed kind nearly always has. While learning, a word has the class that the
/// other documents give it, since one that it gives itself would be believed too much.
/// </summary>
internal sealed class WordClassTable
{
    private const int MostTags = 3;
    private const double LeastShare = 0.1;
    private const int LeastPlacesOfSure = 20;
    private const double LeastShareOfSure = 0.99;

    private readonly SortedDictionary<uint, int[]> _counts = [];
    private readonly Dictionary<string, uint> _classes = new(StringComparer.Ordinal);

    /// <summary>Counts the words of all documents.</summary>
    public WordClassTable(IReadOnlyList<IReadOnlyList<Example>> documents)
    {
        foreach (var example in documents.SelectMany(document => document))
            Count(example, _counts);
        Words = [.. _counts.Select(word => (word.Key, ClassOf(word.Value)!.Value))];
    }

    /// <summary>Hash and class of every word, by hash.</summary>
    public IReadOnlyList<(uint Word, uint Class)> Words { get; }

    /// <summary>Gives the words of a document the classes that the other documents give them.</summary>
    public void Classify(IReadOnlyList<Example> document)
    {
        var own = new SortedDictionary<uint, int[]>();
        foreach (var example in document)
            Count(example, own);
        var classes = own.ToDictionary(word => word.Key, word => ClassOf([.. _counts[word.Key].Zip(word.Value, (all, here) => all - here)]));
        foreach (var words in document.Select(example => example.Words))
        {
            for (var i = 0; i < words.Length; i++)
                words[i] = words[i] with { Class = classes[words[i].Lower] ?? (words[i].Capital ? TagWeights.NoClassCapital : TagWeights.NoClass) };
        }
    }

    private static void Count(Example example, SortedDictionary<uint, int[]> counts)
    {
        for (var i = 0; i < example.Words.Length; i++)
        {
            if (!counts.TryGetValue(example.Words[i].Lower, out var tags))
                counts[example.Words[i].Lower] = tags = new int[PennTagNames.Count];
            tags[(int)example.Tags[i]]++;
        }
    }

    // Words of the others may be what this treebank never shows: a can, the March.
    private static bool IsClosed(PennTag tag) => tag is PennTag.CC or PennTag.DT or PennTag.EX or PennTag.HYPH or PennTag.IN or PennTag.POS
        or PennTag.PRP or PennTag.PRPS or PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB or >= PennTag.Comma;

    private uint? ClassOf(int[] counts)
    {
        var all = counts.Sum();
        if (all == 0)
            return null;
        var commonest = Array.IndexOf(counts, counts.Max());
        if (IsClosed((PennTag)commonest) && all >= LeastPlacesOfSure && counts[commonest] >= LeastShareOfSure * all)
            return TagWeights.SureClass((PennTag)commonest);
        var tags = Enumerable.Range(0, counts.Length).Where(tag => counts[tag] > 0 && counts[tag] >= LeastShare * all)
            .OrderByDescending(tag => counts[tag]).ThenBy(tag => tag).Take(MostTags);
        var name = string.Join(' ', tags);
        if (!_classes.TryGetValue(name, out var number))
            _classes[name] = number = TagWeights.FirstClass + (uint)_classes.Count;
        return number;
    }
}
