using Clippings.Training;
using Xunit.Abstractions;

namespace Clippings.Tests;

/// <summary>The tagger against hand-annotated news and encyclopedia, where the shared test data stands beside the repository.</summary>
public sealed class TaggerAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_the_treebanks_words_95_in_a_hundred_get_their_tag()
    {
        if (Treebank.Find("test.tsv.xz") is not { } file)
            return;
        var score = TaggerTraining.Score(TagWeights.BuiltIn, Treebank.Read(file));
        Report(score);
        Assert.True(score.Right >= 95.3, $"{score}");
        Assert.True(score.Forgiven >= 97, $"{score}");
    }

    [Fact]
    public void Of_the_words_that_the_kit_cuts_itself_nearly_as_many_do()
    {
        if (Treebank.Find("test.tsv.xz") is not { } file)
            return;
        var score = new TagScore();
        foreach (var document in Treebank.Read(file))
            AddOwn(document, score);
        Report(score);
        Assert.True(score.Right >= 94.3, $"{score}");
    }

    /// <summary>Reads the document's text as any other; a word that is cut otherwise counts as wrong.</summary>
    private static void AddOwn(TreebankDocument document, TagScore score)
    {
        var text = string.Join(' ', document.Sentences.Select(sentence => sentence.Text.TrimEnd()));
        var own = SentenceSplitter.Split(text, 0, text.Length).SelectMany(sentence => PennTags.Of(text, sentence))
            .ToDictionary(word => new TextSpan(word.Start, word.End), word => word.Tag);
        var start = 0;
        foreach (var sentence in document.Sentences)
        {
            foreach (var (word, span) in sentence.Words.Zip(sentence.Spans))
                score.Add(word, own.TryGetValue(new TextSpan(start + span.Start, start + span.End), out var tag) ? tag : null);
            start += sentence.Text.TrimEnd().Length + 1;
        }
    }

    private void Report(TagScore score)
    {
        output.WriteLine($"{score}");
        foreach (var line in score.Confusions(12))
            output.WriteLine(line);
    }
}
