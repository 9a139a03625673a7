using Clippings.Training;

namespace Clippings.Tests;

public class TaggerTrainingTests
{
    private static readonly IReadOnlyList<TreebankDocument> Documents =
    [
        Document("a", "The/DT talks/NNS failed/VBD ./."),
        Document("b", "She/PRP talks/VBZ and/CC plans/VBZ ./.", "The/DT plans/NNS and/CC talks/NNS failed/VBD ./."),
        Document("c", "She/PRP plans/VBZ and/CC talks/VBZ ./.", "The/DT talks/NNS and/CC plans/NNS failed/VBD ./."),
    ];

    [Fact]
    public void The_same_documents_make_the_same_bytes() =>
        Assert.Equal(TaggerTraining.Weights(Documents), TaggerTraining.Weights(Documents));

    [Fact]
    public void What_was_learned_is_known_again_from_the_bytes()
    {
        var score = TaggerTraining.Score(new TagWeights(TaggerTraining.Weights(Documents)), Documents);

        Assert.Equal(100, score.Right);
    }

    [Fact]
    public void Common_words_and_names_are_forgiven_on_words_with_a_capital_alone()
    {
        var score = new TagScore();

        score.Add(new TreebankWord("Bureau", PennTag.NN, true), PennTag.NNP);
        score.Add(new TreebankWord("bureau", PennTag.NN, true), PennTag.NNP);
        score.Add(new TreebankWord("Bureau", PennTag.NN, true), PennTag.VB);
        score.Add(new TreebankWord("Bureau", PennTag.NN, true), PennTag.NN);
        score.Add(new TreebankWord("Bureau", PennTag.NN, true), null);

        Assert.Equal((20, 40), (score.Right, score.Forgiven));
        Assert.Equal("    2  NN taken for NNP", score.Confusions(1).Single());
    }

    private static TreebankDocument Document(string name, params string[] sentences) =>
        new("made/up/" + name, [.. sentences.Select(sentence => new TreebankSentence([.. sentence.Split(' ').Select(Word)]))]);

    private static TreebankWord Word(string word)
    {
        var slash = word.LastIndexOf('/');
        return new TreebankWord(word[..slash], PennTagNames.Find(word[(slash + 1)..])!.Value, true);
    }
}
