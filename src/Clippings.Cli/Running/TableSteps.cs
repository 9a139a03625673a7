using System.Globalization;

namespace Clippings.Cli;

/// <summary>The steps of <c>tables</c> that several processes or machines share.</summary>
/// <param name="path">The articles.</param>
/// <param name="map">Which columns hold what.</param>
/// <param name="folder">Where the tables are to go.</param>
internal sealed class TableSteps(string path, ColumnMap? map, string folder)
{
    /// <summary>Finds what is defined over the corpus.</summary>
    public Task<int> PrepareAsync(CancellationToken cancel) => DoAsync(
        corpus => corpus.Prepare(folder) ? $"{Counted(corpus.Count)} prepared" : $"{Counted(corpus.Count)} prepared already", cancel);

    /// <summary>Reads a part of the articles.</summary>
    public Task<int> ReadAsync(int part, int parts, CancellationToken cancel) => DoAsync(
        corpus => string.Create(CultureInfo.InvariantCulture, $"part {part} of {parts}: {(corpus.ReadPart(folder, part, parts) is { } read ? $"{Counted(read)} read" : "read already")}"), cancel);

    // What went wrong with files and articles is told when the tables are written.
    private async Task<int> DoAsync(Func<Corpus, string> step, CancellationToken cancel)
    {
        Console.WriteLine(await TablesProgress.ShowAsync(count =>
        {
            var corpus = Corpus.Load(path, map);
            count(corpus.Count);
            return step(corpus);
        }, cancel));
        return CommandLine.Done;
    }

    private static string Counted(int articles) => string.Create(CultureInfo.InvariantCulture, $"{articles} {(articles == 1 ? "article" : "articles")}");
}
