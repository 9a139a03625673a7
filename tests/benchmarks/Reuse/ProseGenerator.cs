namespace Clippings.Benchmarks;

/// <summary>
/// Makes up articles of about 300 words that share nothing but by chance: made-up words, each as common as its rank says
/// (Zipf, "Human Behavior and the Principle of Least Effort", 1949), as in news. The same seed and number give the same article.
/// </summary>
internal sealed class ProseGenerator(int seed)
{
    private const int Words = 300;
    private const int Paragraph = 45;
    private const int Outlets = 40;
    private const int ArticlesADay = 200;

    private static readonly string[] Vocabulary = MakeVocabulary(30_000);
    private static readonly double[] Share = Cumulated(Vocabulary.Length);

    /// <summary>The article of a number.</summary>
    public GeneratedArticle Article(int number)
    {
        var random = new Random(unchecked((seed * 7919) + number));
        string[] paragraphs = [Sentence(random, 8).TrimEnd('.'), .. Enumerable.Range(0, Words / Paragraph).Select(_ => string.Join(' ', Enumerable.Range(0, 3).Select(_ => Sentence(random, Paragraph / 3))))];
        return new($"a{number:000000}.txt", string.Join("\n\n", paragraphs) + "\n", $"Courier {number % Outlets}", new DateOnly(2015, 1, 1).AddDays(number / ArticlesADay));
    }

    private static string Sentence(Random random, int words)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }

    private static string Word(Random random)
    {
        var found = Array.BinarySearch(Share, random.NextDouble());
        return Vocabulary[Math.Min(found < 0 ? ~found : found, Vocabulary.Length - 1)];
    }

    private static string[] MakeVocabulary(int count)
    {
        string[] syllables = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu", "sta", "ble", "gri", "plo", "tru"];
        return [.. Enumerable.Range(0, count).Select(Spell)];

        string Spell(int number) => number < syllables.Length ? syllables[number] : Spell((number / syllables.Length) - 1) + syllables[number % syllables.Length];
    }

    private static double[] Cumulated(int count)
    {
        var (shares, sum) = (new double[count], 0.0);
        for (var rank = 0; rank < count; rank++)
            shares[rank] = sum += 1.0 / (rank + 1);
        return Array.ConvertAll(shares, share => share / sum);
    }
}
