using System.Collections.Concurrent;

namespace Clippings.Tests;

/// <summary>What the library tells its host of what it reads; other tests that load meanwhile are told apart by their folders.</summary>
public sealed class InputSlotTests : IDisposable
{
    private const string Slot = "notebook.cell.input";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("a.txt", "Ferry stops\n\nNobody was asked.\n").With("deep/b.txt", "Bridge opens\n\nIt was time.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "")]
    [InlineData("a.txt", "/a.txt /corpus.json /corrections.csv")]
    [InlineData("deep/*.txt", "/deep")]
    public void A_folder_is_told_whole_and_a_file_with_what_may_stand_beside_it(string path, string told)
    {
        var heard = new ConcurrentBag<string>();
        AppContext.SetData(Slot, (Action<string>)heard.Add);
        try
        {
            Corpus.Load(Path.Combine(_folder.Path, path));
        }
        finally
        {
            AppContext.SetData(Slot, null);
        }

        var own = heard.Where(file => file.StartsWith(_folder.Path, StringComparison.Ordinal)).Select(file => file[_folder.Path.Length..].Replace('\\', '/'));
        Assert.Equal(told, string.Join(' ', own.Order(StringComparer.Ordinal)));
    }
}
