namespace Clippings.Tests;

public sealed class StoriesTests
{
    private const string Bridge = "The Tarn Bridge over the harbour will close for repairs in March, Mayor Ada Quill told the council on Monday. Fishermen of Tarn fear for their boats.";
    private const string Again = "Mayor Ada Quill of Tarn shuts the old crossing until summer. The council heard that lorries must take the ferry while the Tarn Bridge is under repair.";
    private const string Election = "Voters in Lund chose a parliament on Sunday. Karl Brandt of the Green Union won by far, the electoral commission announced.";

    [Fact]
    public void Articles_of_one_story_come_together_and_others_stay_alone()
    {
        var stories = FigureText.Corpus((Bridge, "North", "2022-01-04"), (Election, "South", "2022-01-04"), (Again, "East", "2022-01-03")).Meaning().Stories();

        Assert.Equal([("a2", "a2"), ("a2", "a0")], stories.Select(row => (row.Story, row.Article)));
        Assert.Equal([new DateOnly(2022, 1, 3), new DateOnly(2022, 1, 4)], stories.Select(row => row.Published!.Value));
        Assert.Equal(stories[0].Similarity, stories[1].Similarity);
        Assert.InRange(stories[0].Similarity, 0.27, 0.99);
    }

    [Fact]
    public void What_is_told_weeks_later_is_another_story_unless_more_days_are_given()
    {
        var clips = FigureText.Corpus((Bridge, "North", "2022-01-04"), (Again, "East", "2022-01-20"));

        Assert.Empty(clips.Meaning().Stories());
        Assert.Equal(2, clips.Meaning().Stories(days: 16).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => clips.Meaning().Stories(days: -1));
    }

    [Fact]
    public void Without_dates_articles_have_to_be_much_more_alike()
    {
        Assert.Empty(FigureText.Corpus((Bridge, "North", null), (Again, "East", null)).Meaning().Stories());
        Assert.Equal(2, FigureText.Corpus((Bridge, "North", null), (Bridge + " It snowed.", "East", null)).Meaning().Stories().Count);
    }

    [Fact]
    public void A_name_alone_makes_no_story_and_articles_that_name_nobody_are_compared_by_their_words()
    {
        Assert.Empty(FigureText.Corpus(("Rain fell all day in Tarn.", "North", "2022-01-04"), ("Prices of houses rose again in Tarn.", "East", "2022-01-04")).Meaning().Stories());
        const string Cats = "Cats sleep more than dogs do, a study of four hundred pets found. They sleep most in winter.";
        Assert.Equal(2, FigureText.Corpus((Cats, "North", "2022-01-04"), (Cats, "East", "2022-01-04"), (Election, "South", "2022-01-04")).Meaning().Stories().Count);
    }

    [Fact]
    public void The_digests_tell_one_story() => Assert.Single(Corpus.Load(KitFolders.Seeds).Meaning().Stories().Select(row => row.Story).Distinct());

    [Fact]
    public void Groups_are_joined_by_the_mean_of_all_pairs()
    {
        // 0 and 1 are joined first (90); 2 is 60 like 1 and nothing like 0, which is 30 in the mean; 3 and 4 stay a pair.
        var pairs = new Dictionary<(int, int), int> { [(0, 1)] = 90, [(1, 2)] = 60, [(3, 4)] = 50, [(2, 3)] = 20 };

        Assert.Equal(["0 1", "3 4"], Joined(5, pairs, 40));
        Assert.Equal(["0 1 2", "3 4"], Joined(5, pairs, 30));
        Assert.Equal(["0 1"], Joined(5, pairs, 51));
        Assert.Empty(Joined(5, pairs, 91));
    }

    [Fact]
    public void The_order_in_which_pairs_are_given_changes_nothing()
    {
        var random = new Random(7);
        var pairs = Enumerable.Range(0, 200).Select(_ => (A: random.Next(30), B: random.Next(30), Likeness: random.Next(1, 100))).Where(pair => pair.A < pair.B).DistinctBy(pair => (pair.A, pair.B)).ToList();

        var expected = Joined(30, pairs.ToDictionary(pair => (pair.A, pair.B), pair => pair.Likeness), 35);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Joined(30, pairs.AsEnumerable().Reverse().ToDictionary(pair => (pair.A, pair.B), pair => pair.Likeness), 35));
    }

    private static List<string> Joined(int count, Dictionary<(int A, int B), int> pairs, int limit) => [.. AverageLinkage.Join(count, pairs, limit).Select(group => string.Join(' ', group.Order()))];
}
