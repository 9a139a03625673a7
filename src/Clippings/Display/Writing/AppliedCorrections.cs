using System.Globalization;

namespace Clippings;

/// <summary>What a person had put right when tables were written, so that a corpus loaded from them keeps it.</summary>
internal static class AppliedCorrections
{
    /// <summary>The lines that count, by the articles' ids in the corpus.</summary>
    public static IReadOnlyList<CorrectionLine> Of(Corpus corpus) =>
    [
        .. corpus.Articles.SelectMany(article => article.Corrections.Lines.Select(line => line with { Article = article.Id })),
        .. corpus.PlaceCorrections.SelectMany(place => place.OnAllArticles).DistinctBy(line => line.Key),
    ];

    /// <summary>Writes them.</summary>
    public static TableManifest.Table Write(IReadOnlyList<CorrectionLine> lines, WrittenFiles files, string path)
    {
        files.Write(path, file => CsvLines.Write(file, CorrectionFile.Header, lines.Select(line => (IEnumerable<string?>)
            [line.Table, line.Article, line.Start?.ToString(CultureInfo.InvariantCulture), line.Column, line.Value, line.Note, line.Words])));
        return new(Path.GetFileName(path), lines.Count);
    }
}
