namespace Clippings.Tests;

public sealed class MeaningTests : IDisposable
{
    private readonly TemporaryFolder _store = new();

    private const string Bridge = "The bridge over the harbour will close for repairs in March.";
    private const string Crossing = "Workers mend the crossing next spring.";

    private static readonly Clippings.Corpus Clips = Articles.Corpus(
        Articles.Of($"{Bridge} The mayor promised a new ferry.", "a", "North"),
        Articles.Of($"{Crossing} Rain fell on the market all day.", "b", "South"),
        Articles.Of($"{Bridge} Nobody has asked the fishermen.", "c", "East"));

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_model_finds_what_is_said_in_other_words()
    {
        var found = Clips.Meaning(Topics, "topics", _store.Path).Search("mending bridges", top: 3);

        Assert.Equal([Bridge, Crossing, Bridge], found.Select(row => row.Words));
        Assert.All(found, row => Assert.Equal(Clips[row.Article].Text[row.Start..row.End], row.Words));
        Assert.Equal("topics", found.Parameters["model"]);
        Assert.Equal("Rain fell on the market all day.", found[1].After);
    }

    [Fact]
    public void Without_one_the_same_words_are_found_and_no_others()
    {
        var meaning = Clips.Meaning();

        Assert.Equal("word weights", meaning.Model);
        Assert.Equal([Bridge, Bridge], meaning.Search("Which bridges close?").Select(row => row.Words));
        Assert.Empty(meaning.Search("xylophone"));
    }

    [Fact]
    public void What_is_like_a_row_is_not_the_row()
    {
        var row = Clips["a"].Sentences()[0];

        var like = Clips.Meaning(Topics, "topics", _store.Path).Like(row);

        Assert.DoesNotContain(like, found => found.Article == "a" && found.Start == row.Start);
        Assert.Equal(("c", 1.0), (like.First(found => found.Words == Bridge).Article, like.First(found => found.Words == Bridge).Similarity));
        Assert.Empty(Clips.Meaning(Topics, "topics", _store.Path).Like(null));
    }

    [Fact]
    public void Texts_are_encoded_once_and_some_at_a_time()
    {
        var asked = new List<int>();
        var clips = Articles.Corpus(Articles.Of(string.Join(' ', Enumerable.Range(0, 70).Select(n => $"Sentence number {n} is here."))));
        var meaning = clips.Meaning(
            texts =>
            {
                asked.Add(texts.Count);
                return Topics(texts);
            },
            "topics",
            _store.Path);

        _ = meaning.Search("bridge");
        _ = meaning.Search("bridge");

        Assert.Equal([32, 32, 6, 1, 1], asked);
    }

    [Fact]
    public void A_model_that_gives_too_little_or_other_lengths_is_told_so_by_name()
    {
        Assert.Contains("odd gave 0 vectors", Assert.Throws<InvalidOperationException>(() => Clips.Meaning(_ => [], "odd", _store.Path).Search("bridge")).Message, StringComparison.Ordinal);
        var lengths = 0;
        Assert.Contains("of lengths", Assert.Throws<InvalidOperationException>(() => Clips.Meaning(texts => [.. texts.Select(_ => new float[++lengths])], "odd", _store.Path).Search("bridge")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Clips.Meaning(Topics));
        Assert.Throws<ArgumentException>(() => Clips.Meaning(model: "topics"));
        Assert.Throws<ArgumentException>(() => Clips.Meaning().Search(" "));
    }

    [Fact]
    public void The_first_model_that_could_be_had_counts_and_word_weights_where_none_could()
    {
        var models = new List<(string, Func<IReadOnlyList<string>, IReadOnlyList<float[]>>)>();
        Assert.Equal("word weights", Clips.Meaning(models, _store.Path).Model);

        models.Add(("topics", Topics));
        models.Add(("others", _ => []));
        Assert.Equal("topics", Clips.Meaning(models, _store.Path).Model);
        Assert.Equal(3, Clips.Meaning(models, _store.Path).Search("mending bridges", top: 3).Count);
    }

    [Fact]
    public void A_vector_of_nothing_is_near_nothing() =>
        Assert.Empty(Clips.Meaning(texts => [.. texts.Select(_ => new float[] { 0, 0 })], "nothing", _store.Path).Search("bridge"));

    /// <summary>A model that knows four things.</summary>
    private static float[][] Topics(IReadOnlyList<string> texts) =>
    [
        .. texts.Select(text => new float[]
        {
            Has(text, "bridge", "crossing"), Has(text, "repair", "mend"), Has(text, "rain"), Has(text, "ferry", "fish"),
        }),
    ];

    private static float Has(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
}
