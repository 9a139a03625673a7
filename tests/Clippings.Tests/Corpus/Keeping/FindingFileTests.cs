namespace Clippings.Tests;

public sealed class FindingFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Place => Path.Combine(_folder.Path, "findings.store");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Threads_that_look_up_at_once_find_what_was_written_before_each_of_them_asks(bool isAlone)
    {
        using var file = isAlone ? FindingFile.OpenAlone(Place)! : FindingFile.Open(Place, 1 << 20)!;
        for (var round = 0; round < 5; round++)
        {
            file.Write([.. Enumerable.Range(0, 200).Select(i => (Bytes(round, i), Bytes(i, round)))]);
            Parallel.For(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Assert.Equal(Bytes(i % 200, round), file.Find(Bytes(round, i % 200))));
            Assert.Null(file.Find(Bytes(round, 200)));
        }

        Assert.False(file.HasLost);
    }

    [Fact]
    public void Closed_by_all_it_is_one_file_and_has_what_was_written()
    {
        using (var file = FindingFile.Open(Place, 1 << 20)!)
        {
            file.Write([(Bytes(1, 2), Bytes(3, 4))]);
            Parallel.For(0, 100, _ => Assert.NotNull(file.Find(Bytes(1, 2))));
        }

        Assert.Equal([Place], Directory.EnumerateFiles(_folder.Path));
        using var again = FindingFile.OpenWhole(Place)!;
        Assert.Equal(Bytes(3, 4), again.Find(Bytes(1, 2)));
        Assert.Null(again.Find(Bytes(9, 9)));
    }

    private static byte[] Bytes(int first, int second) => [.. BitConverter.GetBytes(first), .. BitConverter.GetBytes(second)];
}
