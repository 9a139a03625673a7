namespace Clippings;

/// <summary>Says what one outlet tells that the others leave out.</summary>
public static class CoverageAnswer
{
    /// <summary>Who tells most that no other tells, how much all tell, and by what that was computed.</summary>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="coverage">What <c>Coverage()</c> found.</param>
    public static Finding Answer(this Meaning meaning, Rows<SentenceCoverage> coverage)
    {
        var sentences = coverage.Sentences();
        return meaning.Corpus.Answer($"""
            **{Finding(sentences)}.**
            {string.Join(' ', new[] { Told(sentences), Stories(meaning, coverage), By(meaning), Wording.LeftOut(meaning.Corpus) }.Where(said => said.Length > 0))}
            """);
    }

    private static string Finding(Rows<ToldSentence> sentences)
    {
        if (sentences.Count == 0)
            return "No two groups tell of one story here, so nothing can be compared";
        var most = sentences.GroupBy(row => row.Group, StringComparer.Ordinal)
            .Select(rows => (Group: rows.Key, Share: rows.Count(row => row.Told + row.Part == 0) / (double)rows.Count(), Count: rows.Count(row => row.Told + row.Part == 0)))
            .OrderByDescending(row => row.Share).ThenBy(row => row.Group, StringComparer.Ordinal).First();
        return most.Count == 0 ? "Everything is told by more than one group" : $"{most.Group} tells most that no other tells: {Wording.Count(most.Count, "sentence")}, {Wording.Percent(most.Share)} of its own";
    }

    private static string Told(Rows<ToldSentence> sentences)
    {
        if (sentences.Count == 0)
            return "";
        var (all, none, unsure) = (sentences.Count(row => row.Told == row.Others), sentences.Count(row => row.Told + row.Part == 0), sentences.Count(row => row.Unsure));
        return $"Of {Wording.Count(sentences.Count, "sentence")} {Number(all)} told by all who tell the story and {Number(none)} told by one alone"
            + (unsure == 0 ? "." : $"; of {Wording.Count(unsure, "sentence that is", "sentences that are")} near a limit the answer is unsure.");
    }

    private static string Number(int count) => count == 0 ? "none is" : Wording.Count(count, "is", "are");

    private static string Stories(Meaning meaning, Rows<SentenceCoverage> coverage)
    {
        var days = coverage.Parameters.TryGetValue("days", out var stated) && stated is int within ? within : StoryLinks.DaysApart;
        var stories = meaning.StoriesWithin(days).All;
        if (stories.Count == 0)
            return "No two articles tell of one story: in their names, their other words or their days they are too far apart.";
        var (several, left) = (stories.Sum(story => story.Count), meaning.Corpus.Count - stories.Sum(story => story.Count));
        return $"{Wording.Count(several, "article tells", "articles tell")} {Wording.Count(stories.Count, "story", "stories")} that more than one tells"
            + (left == 0 ? "." : $"; {Wording.Count(left, "article tells", "articles tell")} what no other does, and {(left == 1 ? "is" : "are")} compared with nothing.");
    }

    private static string By(Meaning meaning) => meaning.Encoder is null
        ? "Computed by word weights, since there is no model: what is told in other words is taken for left out."
        : $"Computed by the model {meaning.Model} and by word weights.";
}
