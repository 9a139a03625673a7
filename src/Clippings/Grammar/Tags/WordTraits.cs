namespace Clippings;

/// <summary>A word as the tagger sees it: hashes of what it is made of, and what its sentence and the treebank say of it.</summary>
/// <param name="Form">Hash of the word with its capitals.</param>
/// <param name="Lower">Hash of the word in lower case.</param>
/// <param name="Shape">Hash of its kinds of characters, each run of one kind as one.</param>
/// <param name="Starts">Hashes of its first one to four characters.</param>
/// <param name="Ends">Hashes of its last one to five characters.</param>
/// <param name="Capital">True where the first character is an upper-case letter.</param>
internal readonly record struct WordTraits(uint Form, uint Lower, uint Shape, WordStarts Starts, WordEnds Ends, bool Capital)
{
    /// <summary>What stands before the first word of a sentence.</summary>
    public static readonly WordTraits Before = Edge(1);

    /// <summary>What stands after the last.</summary>
    public static readonly WordTraits After = Edge(2);

    /// <summary>The tags that the treebank gives the word, as a number (<see cref="TagWeights.ClassOf"/>).</summary>
    public uint Class { get; init; }

    /// <summary>Whether the capital says something: odd for the first word, and how many others have one.</summary>
    public uint Setting { get; init; }

    private static WordTraits Edge(uint edge) =>
        new(edge, edge, edge, default, new WordEnds(edge, edge, edge, edge, edge), false) { Class = edge };
}
