namespace Clippings.Tests;

/// <summary>What is large is kept of the last articles alone; whoever asks again gets the same.</summary>
public sealed class RecentArticlesTests
{
    private static Clippings.Corpus Talks => Articles.Corpus(
        Articles.Read("a", "Talks end\n\n\"We are done,\" said Anna Bell Lund, mayor of Graz, on Jan. 10, 2022. She left for Geneva on Monday.\n", new DateOnly(2022, 1, 12)),
        Articles.Read("b", "More talks\n\n\"Not at all,\" Lund said. The mayor of Graz spoke in Geneva on Monday.\n", new DateOnly(2022, 1, 12)));

    [Fact]
    public void An_article_that_was_let_go_is_read_the_same_again()
    {
        var corpus = Talks;
        var before = All(corpus);
        LetGo();
        Assert.Equal(before, All(corpus));
        Assert.Contains(corpus.Quotes(), quote => quote is { Article: "b", Speaker: "Anna Bell Lund" });
    }

    [Fact]
    public void What_is_small_stays_and_what_is_large_goes()
    {
        var article = Talks["a"];
        var (names, words, sentences) = (CorpusNames.Of(article, null), article.Words(), article.Sentences());
        LetGo();
        Assert.Same(names, CorpusNames.Of(article, null));
        Assert.NotSame(words, article.Words());
        Assert.Equal(words, article.Words());
        Assert.NotSame(sentences, article.Sentences());
        Assert.Equal(sentences, article.Sentences());
    }

    private static List<object> All(Clippings.Corpus corpus) =>
    [
        .. corpus.SelectMany(article => article.Lines), .. corpus.Sentences(), .. corpus.Quotes().Select(row => row.ToString()), .. corpus.Indirect(), .. corpus.People(),
        .. corpus.Names(), .. corpus.Mentions(), .. corpus.Times(), .. corpus.Events(corpus.People()).Select(row => $"{row.Id} {row.Label} {string.Join(';', row.Participants)}"),
    ];

    // Other tests read meanwhile, so that what these do to them is what a large corpus does.
    private static void LetGo()
    {
        for (var i = 0; i < 2; i++)
            RecentArticles.Add(new ArticleMemory(), (int)RecentArticles.Most);
    }

    [Fact]
    public void Over_a_corpus_that_cannot_be_kept_few_are()
    {
        var most = RecentArticles.Most;
        var large = Articles.Corpus(Articles.Of(new string('a', (int)most + 1)));
        using (RecentArticles.Over(large))
            Assert.InRange(RecentArticles.Most, 1, most / 2);

        Assert.Equal(most, RecentArticles.Most);
        Assert.Null(RecentArticles.Over(Articles.Corpus(Articles.Of("The ferry left."))));
    }
}
