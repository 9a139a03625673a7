namespace Clippings.Tests;

/// <summary>Loads one file of records.</summary>
internal static class RecordFiles
{
    public static Corpus Load(string name, string content, ColumnMap? map = null) => Load(name, System.Text.Encoding.UTF8.GetBytes(content), map);

    public static Corpus Load(string name, byte[] content, ColumnMap? map = null)
    {
        using var folder = new TemporaryFolder().With(name, content);
        return Corpus.LoadReporting(Path.Combine(folder.Path, name), map);
    }

    /// <summary>Loads it as one of the files of a folder.</summary>
    public static Corpus LoadInFolder(string name, string content, ColumnMap? map = null)
    {
        using var folder = new TemporaryFolder().With(name, content).With("other.txt", "The ferry came back on Monday. Nobody was hurt.");
        return Corpus.LoadReporting(folder.Path, map);
    }
}
