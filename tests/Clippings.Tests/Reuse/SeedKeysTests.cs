namespace Clippings.Tests;

public sealed class SeedKeysTests
{
    // Few words, so that stretches differ by a word that went from the one to the other.
    [Theory]
    [InlineData(4, 4, 5)]
    [InlineData(3, 2, 2)]
    [InlineData(4, 4, 0)]
    public void Keys_are_equal_where_the_words_around_the_gap_are(int head, int tail, int mostGap)
    {
        var random = new Random(7);
        var words = new BodyWords([Articles.Of(string.Join(' ', Enumerable.Range(0, 1500).Select(_ => random.Next(3) switch { 0 => "rain", 1 => "wind", _ => "snow" })))]);
        var keys = new SeedKeys(words, head, tail, mostGap);
        keys.Read(0);

        var stretches = new Dictionary<ulong, string>();
        var found = new HashSet<string>();
        for (var i = 0; i < keys.Keys.Length; i++)
        {
            var (key, at) = (keys.Keys[i], keys.Places[i]);
            var behind = words.All.Slice(at + head + SeedKeys.Gap(key), tail);
            var stretch = $"{string.Join(' ', words.All.Slice(at, head).ToArray())} | {string.Join(' ', behind.ToArray())}";
            stretches.TryAdd(SeedKeys.WithoutGap(key), stretch);
            Assert.Equal(stretches[SeedKeys.WithoutGap(key)], stretch);
            found.Add(stretch);
        }

        Assert.Equal(found.Count, stretches.Count);
        Assert.Equal(Enumerable.Range(0, mostGap + 1).Sum(gap => words.Count - head - tail - gap + 1), keys.Keys.Length);
    }
}
