using CsCheck;

namespace Clippings.Tests;

/// <summary>The index finds what comparing all pairs finds, and nothing else.</summary>
public sealed class AllPairsTests
{
    private const int Sample = 160;

    [Fact]
    public void On_the_digests() => Agree(Corpus.Load(KitFolders.Seeds), 8, rows: 5);

    [Fact]
    public void On_the_originals()
    {
        if (KitFolders.Shared("seeds") is not { } folder)
            return;
        var clips = Corpus.Load(folder);

        Agree(clips, 8, rows: 30);
        var gold = File.ReadLines(KitFolders.Shared("gold/reuse.tsv")!).Skip(1).Select(line => line.Split('\t')).Where(row => row[7] == "body" && row[8] == "body").ToList();
        Assert.Equal(4, gold.Count);
        var found = clips.Reuse().Where(row => row.Kind == ReuseKind.Exact).Select(row => FormattableString.Invariant($"{row.ArticleA} {row.StartA} {row.EndA} {row.ArticleB} {row.StartB} {row.EndB} {row.Words}")).ToList();
        Assert.All(gold, row => Assert.Contains(string.Join(' ', row[..7]), found));
    }

    [Fact]
    public void On_a_sample_of_a_news_wire()
    {
        if (KitFolders.Shared("data/wire.jsonl") is not { } file)
            return;
        var clips = Corpus.Load(file);
        var shared = clips.Reuse().SelectMany(row => row.Places.Select(place => place.Article)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(Sample / 2).ToHashSet(StringComparer.Ordinal);

        Agree(clips.Where(article => shared.Contains(article.Id)), 8, rows: 40);
        Agree(clips.Sample(Sample, seed: 27), 5, rows: 40);
    }

    [Fact]
    public void On_random_texts() =>
        Gen.Select(Texts(words: 4, most: 40).Array[2, 6], Gen.Int[2, 9]).Sample((texts, least) => Agree(Clips(texts), least, rows: 0), iter: 500);

    [Fact]
    public void On_random_texts_of_which_many_say_the_same() =>
        Texts(words: 2, most: 12).Array[19, 26].Sample(texts => Agree(Clips(texts), 5, rows: 0), iter: 60);

    private static void Agree(Corpus clips, int least, int rows)
    {
        var found = AllPairs.Texts(clips.Reuse(least));

        Assert.Equal(AllPairs.Of(clips.Articles, least), found);
        Assert.InRange(found.Count, rows, int.MaxValue);
    }

    private static Gen<string> Texts(int words, int most) => Gen.Int[0, words - 1].Array[0, most].Select(numbers => string.Join(' ', numbers.Select(number => "abcd"[number])));

    private static Corpus Clips(string[] texts) =>
        Articles.Corpus([.. texts.Index().Select(text => Articles.Of(text.Item, FormattableString.Invariant($"t{text.Index:00}"), text.Index % 3 == 0 ? "Herald" : null))]);
}
