namespace Clippings;

/// <content>Loading.</content>
public sealed partial class Corpus
{
    /// <summary>
    /// Loads what a path names: a folder with its subfolders, a file, an archive, a pattern such as <c>clips/*.txt</c>, or
    /// a folder of tables that <c>Export</c> wrote as Parquet, which gives the corpus that they were made from.
    /// Files of other kinds are ignored and counted. A file that cannot be read is skipped and listed in
    /// <see cref="Report"/>; a <c>corpus.json</c> beside the articles states what is known of them.
    /// </summary>
    /// <param name="path">A folder, a file or a pattern; relative to the current directory.</param>
    /// <param name="map">Which columns of tables and records hold what, where their names don't say it.</param>
    /// <exception cref="CorpusException">The path does not exist or no article could be read.</exception>
    public static Corpus Load(string path, ColumnMap? map = null) => Load([path], map);

    /// <summary>Loads several paths as one corpus; <see cref="Article.Source"/> says which brought an article.</summary>
    /// <param name="paths">Folders, files or patterns; relative to the current directory.</param>
    /// <param name="map">Which columns of tables and records hold what, where their names don't say it.</param>
    /// <exception cref="CorpusException">A path does not exist or no article could be read.</exception>
    public static Corpus Load(IEnumerable<string> paths, ColumnMap? map = null)
    {
        string[] all = [.. paths];
        var corpus = LoadReporting(all, map);
        return corpus.Count > 0 ? corpus : throw new CorpusException(corpus.Report.Describe(string.Join("', '", all)));
    }

    /// <summary>As <see cref="Load(string, ColumnMap?)"/>, but an empty corpus with its report where no article could be read.</summary>
    /// <exception cref="CorpusException">The path does not exist.</exception>
    public static Corpus LoadReporting(string path, ColumnMap? map = null) => LoadReporting([path], map);

    private static Corpus LoadReporting(string[] paths, ColumnMap? map) => paths is [var only] && TablesLoader.IsOne(only)
        ? new TablesLoader(only).Load()
        : new CorpusLoader(CorpusPlaces.Of(paths), map).Load();
}
