namespace Clippings;

/// <summary>Writes rows to a file.</summary>
public static class RowSaving
{
    /// <summary>Writes all rows to a file, replacing one of that name: <c>keyness.Save("k.csv")</c>.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="path">Where to; its ending says the format, <c>.csv</c>, <c>.jsonl</c>, <c>.xlsx</c> or <c>.parquet</c>.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="ArgumentException">The ending is that of no format, or <typeparamref name="T"/> is no record of columns.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static string Save<T>(this IEnumerable<T> rows, string path)
    {
        var full = Path.GetFullPath(path);
        return new TableWriter(Path.GetDirectoryName(full)!, FormatOf(path)).Write(Path.GetFileNameWithoutExtension(full), rows);
    }

    private static TableFormat FormatOf(string path) =>
        Enum.TryParse<TableFormat>(Path.GetExtension(path).TrimStart('.'), ignoreCase: true, out var format) && Enum.IsDefined(format) && Path.GetExtension(path).Any(char.IsLetter)
            ? format
            : throw new ArgumentException($"'{path}' ends in no format that is written: use {string.Join(" or ", Enum.GetNames<TableFormat>().Select(name => "." + name.ToLowerInvariant()))}.", nameof(path));
}
