namespace Clippings;

/// <summary>The formats that articles are read from, by the ending of a file's name.</summary>
internal static class ArticleFormats
{
    private static readonly IArticleFormat[] All =
    [
        new TextFormat(), new PageFormat(), new WordFormat(), new DelimitedFormat(), new JsonFormat(), new SpreadsheetFormat(), new ParquetFormat(),
        new MarkdownFormat(), new FeedFormat(),
    ];

    private static readonly Dictionary<string, IArticleFormat> ByEnding = All
        .SelectMany(format => format.Endings.Select(ending => (ending, format)))
        .ToDictionary(known => known.ending, known => known.format, StringComparer.OrdinalIgnoreCase);

    /// <summary>The endings that are read, for people.</summary>
    public static string Endings => string.Join(", ", ByEnding.Keys.Concat(Archives.Endings).Order(StringComparer.Ordinal));

    /// <summary>The format of a file by its name, a trailing <c>.gz</c> aside; null where it is none that holds articles.</summary>
    public static IArticleFormat? Of(string file) => ByEnding.GetValueOrDefault(Path.GetExtension(Archives.WithoutGzip(file)));

    /// <summary>Whether a file's name says that it holds articles, or is an archive that may.</summary>
    public static bool IsKnown(string file) => Of(file) is not null || Archives.IsArchive(file);
}
