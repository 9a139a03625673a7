namespace Clippings.Benchmarks;

/// <summary>
/// Made-up articles of which one in twenty has a paragraph, of 45 words, of another; in half of these one word of
/// each ten is replaced by one that stands nowhere else.
/// </summary>
internal sealed class PlantedReuse(int seed)
{
    private const int Every = 20;
    private const int OneIn = 10;

    private readonly ProseGenerator _articles = new(seed);

    /// <summary>Writes articles into a folder with their <c>corpus.json</c>.</summary>
    /// <returns>What was planted.</returns>
    public IReadOnlyList<PlantedPassage> Write(string folder, int count)
    {
        var planted = new List<PlantedPassage>();
        ArticleGenerator.Write(folder, Enumerable.Range(0, count).Select(number => number % Every == Every - 1 ? Planted(number, count, planted) : _articles.Article(number)));
        return planted;
    }

    private GeneratedArticle Planted(int number, int count, List<PlantedPassage> planted)
    {
        var random = new Random(seed + number);
        var source = _articles.Article(random.Next(count / Every) * Every);
        var article = _articles.Article(number);
        var paragraphs = article.Paragraphs;
        var taken = source.Paragraphs[^2];
        var isReworded = number / Every % 2 == 1;
        paragraphs[^2] = isReworded ? Reworded(taken, random) : taken;
        var text = string.Join("\n\n", paragraphs) + "\n";
        planted.Add(new(Id(article), Words(text, paragraphs[^2]), Id(source), Words(source.Text, taken), isReworded));
        return article with { Text = text };
    }

    private static string Reworded(string paragraph, Random random)
    {
        var words = paragraph.Split(' ');
        for (var first = 0; first + OneIn <= words.Length; first += OneIn)
            words[first + random.Next(OneIn)] = $"other{random.Next(1_000_000)}";
        return string.Join(' ', words);
    }

    private static string Id(GeneratedArticle article) => Path.GetFileNameWithoutExtension(article.File);

    private static TextSpan Words(string text, string paragraph)
    {
        var start = text.IndexOf(paragraph, StringComparison.Ordinal);
        var end = start + paragraph.Length;
        while (!char.IsLetterOrDigit(text[start]))
            start++;
        while (!char.IsLetterOrDigit(text[end - 1]))
            end--;
        return new(start, end);
    }
}
