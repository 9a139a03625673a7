namespace Clippings.Tests;

public sealed class FolderNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(new[] { "set/sport/a.txt", "set/tech/b.txt" }, new[] { "sport", "tech" })]
    [InlineData(new[] { "sport/a.txt", "tech/b.txt" }, new[] { "sport", "tech" })]
    [InlineData(new[] { "set/sports/a.txt", "set/spots/b.txt" }, new[] { "sports", "spots" })]
    [InlineData(new[] { "set/2020/may/a.txt", "set/2021/may/b.txt" }, new[] { "2020/may", "2021/may" })]
    [InlineData(new[] { "set/a.txt", "set/tech/b.txt" }, new[] { "tech", null })]
    [InlineData(new[] { "a.txt", "tech/b.txt" }, new[] { "tech", null })]
    [InlineData(new[] { "set/tech/a.txt", "set/tech/b.txt" }, new[] { "set/tech" })]
    public void Folders_are_named_without_the_path_that_all_share(string[] files, string?[] names)
    {
        foreach (var file in files)
            _folder.With(file, $"The ferry came back to the harbor on Monday, as {file} says.");
        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal(names, corpus.CountSources().Select(source => source.Source).OrderBy(name => name is null).ThenBy(name => name, StringComparer.Ordinal));
        Assert.Equal(names.OfType<string>(), corpus.Comparable("folder").Select(group => group.Key).Order(StringComparer.Ordinal));
    }
}
