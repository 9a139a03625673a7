using System.Runtime.CompilerServices;

namespace Clippings;

/// <summary>Opens a corpus by meaning.</summary>
public static class MeaningOfCorpus
{
    // Without a model meaning hangs on the articles alone: stories, coverage and differences share it.
    private static readonly ConditionalWeakTable<Corpus, Meaning> ByWords = [];

    /// <summary>
    /// The meaning of the articles' sentences. The model is any function from texts to vectors: a package, a server of one's
    /// own; without one, meaning is the weights of words (tf-idf), which finds the same words and no others.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="encode">Gives each of some texts a vector, in their order, all of one length; null for none.</param>
    /// <param name="model">The name of the model, which stands beside all that is computed with it; needed with a function.</param>
    /// <param name="store">
    /// The folder that keeps vectors by hash of text and name of the model, so that only what is new is encoded; null for
    /// <c>clippings/vectors</c> among the user's local data. It is safe to delete.
    /// </param>
    /// <exception cref="ArgumentException">There is a function without a name, or a name without a function.</exception>
    public static Meaning Meaning(this Corpus corpus, Func<IReadOnlyList<string>, IReadOnlyList<float[]>>? encode = null, string? model = null, string? store = null)
    {
        if (encode is null != string.IsNullOrWhiteSpace(model))
            throw new ArgumentException(encode is null ? $"The model '{model}' has no function that encodes texts." : "Name the model that encodes texts, as in model: \"MiniLM\".", nameof(model));
        return encode is null ? ByWords.GetValue(corpus, words => new(words, null)) : new(corpus, new(encode, model!, new(store ?? VectorStore.OfUser, model!)));
    }

    /// <summary>The same by the first of some models, and by word weights where none could be had: a cell that fails adds none.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="models">The models, each with its name and its function.</param>
    /// <param name="store">As above.</param>
    public static Meaning Meaning(this Corpus corpus, IReadOnlyList<(string Name, Func<IReadOnlyList<string>, IReadOnlyList<float[]>> Encode)> models, string? store = null) =>
        models is [var (name, encode), ..] ? corpus.Meaning(encode, name, store) : corpus.Meaning();
}
