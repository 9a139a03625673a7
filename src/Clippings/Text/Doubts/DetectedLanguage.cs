namespace Clippings;

/// <summary>
/// A guess at an article's language: by its script, and in Latin script by how many of its words are among the commonest
/// of a language. It knows two dozen languages and says nothing of a text too short or too mixed.
/// </summary>
/// <param name="Tag">A BCP 47 tag; null where the words decide nothing.</param>
/// <param name="Evidence">The share that decided, in words.</param>
internal sealed record DetectedLanguage(string? Tag, string Evidence)
{
    private const int FewestHits = 6;
    private const double LeastShare = 0.12;
    private const double ClearLead = 1.25;
    private const int Sample = 20_000;
    private const int LongestCommon = 12;

    public static DetectedLanguage Of(Article article)
    {
        var text = Body(article);
        if (ScriptLanguages.Of(text) is var (script, letters, tag))
            return new(tag, FormattableString.Invariant($"{letters:0 %} of its letters are {script}"));
        var (words, hits) = Count(text);
        var best = Array.IndexOf(hits, hits.Max());
        var second = hits.Where((_, i) => i != best).Max();
        var share = words == 0 ? 0 : (double)hits[best] / words;
        return hits[best] < FewestHits || share < LeastShare || hits[best] < ClearLead * second
            ? new(null, "")
            : new(CommonWords.Languages[best], FormattableString.Invariant($"{share:0 %} of its words are common ones of the language “{CommonWords.Languages[best]}”"));
    }

    private static string Body(Article article)
    {
        var body = string.Join('\n', article.Lines.Where(line => line.Role is LineRole.Body or LineRole.Deck or LineRole.Headline).Select(line => article.Text[line.Start..line.End]));
        return body.Length > Sample ? body[..Sample] : body;
    }

    private static (int Words, int[] Hits) Count(string text)
    {
        var (words, hits) = (0, new int[CommonWords.Languages.Count]);
        Span<char> lower = stackalloc char[LongestCommon];
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
                end++;
            if (end > start)
                words++;
            if (end > start && end - start <= LongestCommon)
            {
                text.AsSpan(start, end - start).ToLowerInvariant(lower);
                lower.Replace('’', '\'');
                foreach (var language in CommonWords.Find(lower[..(end - start)]))
                    hits[language]++;
            }

            start = end;
        }

        return (words, hits);
    }
}
