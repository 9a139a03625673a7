namespace Clippings;

/// <summary>Finds the articles that tell of one story.</summary>
public static class StoryFinding
{
    /// <summary>
    /// The stories that two or more articles tell, by the names in them, their other words, and their sentences' meaning
    /// where there is a model. Articles join the story whose members they are most like in the mean (average linkage, Sokal
    /// and Michener 1958), and none that are further apart in days count as alike.
    /// </summary>
    /// <remarks>
    /// What is told of one affair on the days of a week is one story; where a line is drawn between a story and what follows
    /// from it is a matter of taste. Without dates only what is much alike comes together, since two matches of one club differ
    /// in little but the day.
    /// </remarks>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="days">How far apart the days of two articles of one story may be.</param>
    /// <returns>A row an article, stories in the order of their first articles, those in the order of days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static Rows<StoryArticle> Stories(this Meaning meaning, int days = StoryLinks.DaysApart)
    {
        using var work = LongWork.Quietly();
        var stories = meaning.StoriesWithin(days);
        var articles = meaning.Corpus.Articles;
        return stories.All.SelectMany(story => story.Select(at => new StoryArticle(articles[story[0]].Id, articles[at].Id, articles[at].Published, stories.Centrality(story, at))))
            .From("stories", meaning.Corpus, ("model", meaning.Model), ("days", days));
    }
}
