namespace Clippings;

/// <summary>The names of an article: every printed mention of a person, a body or a place, as far as form and neighbours tell.</summary>
internal static class ArticleNames
{
    /// <summary>The mentions in order, read once an article.</summary>
    public static IReadOnlyList<NamedMention> NamedMentions(this Article article) => article.Passing(Read);

    private static List<NamedMention> Read(Article article)
    {
        if (article.IsForeign())
            return [];
        var sentences = NameSentences.Of(article);
        var groups = new NameGroups();
        foreach (var sentence in sentences)
        {
            if (!sentence.IsDisplay)
                groups.Add(new NameCutter(sentence).Cut());
        }

        new NameRelations(groups).Relate();
        var mentions = groups.Mentions(article.Text);
        return [.. mentions.Concat(DisplayNames.Find(sentences, groups)).OrderBy(m => m.Start)];
    }
}
