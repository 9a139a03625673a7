namespace Clippings.Training;

/// <summary>Makes the weights of the tagger from documents.</summary>
internal static class TaggerTraining
{
    // Several perceptrons that saw the sentences in other orders, their weights added up: better than one, and no slower to use.
    private const int Perceptrons = 8;
    private const int Passes = 6;

    /// <summary>The bytes of the weights' file.</summary>
    public static byte[] Weights(IReadOnlyList<TreebankDocument> documents)
    {
        var read = documents.Select(document => document.Sentences.Select(Example.Of).ToList()).ToList();
        var classes = new WordClassTable(read);
        foreach (var document in read)
            classes.Classify(document);
        var examples = read.SelectMany(document => document).ToList();
        var features = new FeatureTable(examples);
        var sums = new long[features.Rows.Count * Perceptron.Stride];
        var adding = new Lock();
        Parallel.For(1, Perceptrons + 1, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var perceptron = new Perceptron(features);
            perceptron.Learn(examples, Passes, seed);
            lock (adding)
                perceptron.AddTo(sums);
        });
        return WeightsFile.Bytes(classes.Words, features, sums);
    }

    /// <summary>Tags sentences of the treebank in its own words and counts what is right.</summary>
    public static TagScore Score(TagWeights weights, IEnumerable<TreebankDocument> documents)
    {
        var (score, tagger) = (new TagScore(), new PennTagger(weights));
        foreach (var sentence in documents.SelectMany(document => document.Sentences))
        {
            var tags = new PennTag[sentence.Words.Count];
            tagger.Tag(sentence.Text, sentence.Spans, tags);
            for (var i = 0; i < tags.Length; i++)
                score.Add(sentence.Words[i], tags[i]);
        }

        return score;
    }
}
