namespace Clippings;

/// <summary>Opens a corpus by meaning.</summary>
public static class MeaningOfCorpus
{
    /// <summary>
    /// The meaning of the articles' sentences. The model is any function from texts to vectors: a package, a server of one's
    /// own; without one, meaning is the weights of words (tf-idf), which finds the same words and no others.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="encode">Gives each of some texts a vector, in their order, all of one length; null for none.</param>
    /// <param name="model">The name of the model, which stands beside all that is computed with it; needed with a function.</param>
    /// <exception cref="ArgumentException">There is a function without a name, or a name without a function.</exception>
    public static Meaning Meaning(this Corpus corpus, Func<IReadOnlyList<string>, IReadOnlyList<float[]>>? encode = null, string? model = null)
    {
        if (encode is null != string.IsNullOrWhiteSpace(model))
            throw new ArgumentException(encode is null ? $"The model '{model}' has no function that encodes texts." : "Name the model that encodes texts, as in model: \"MiniLM\".", nameof(model));
        return new(corpus, encode is null ? null : new(encode, model!));
    }
}
