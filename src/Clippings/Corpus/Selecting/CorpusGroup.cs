namespace Clippings;

/// <summary>Articles that share a name.</summary>
/// <param name="Key">The name.</param>
/// <param name="Corpus">The articles, a corpus of their own.</param>
public sealed record CorpusGroup(string Key, Corpus Corpus);
