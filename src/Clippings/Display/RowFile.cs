namespace Clippings;

/// <summary>Saves rows to a file.</summary>
public static class RowFile
{
    /// <summary>Saves rows in the form that the file's ending names, replacing the file if it exists: <c>keyness.Save("k.csv")</c>, <c>quotes.Save("q.xlsx")</c>.</summary>
    /// <param name="rows">The rows; they are read once and not kept.</param>
    /// <param name="path">The file, which ends in <c>.csv</c>, <c>.jsonl</c> or <c>.xlsx</c>; its folder is made if it does not exist.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">The ending is none of them; <typeparamref name="T"/> is no record, or has a property that no column holds.</exception>
    /// <exception cref="CorpusException">There are more rows than a sheet holds.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static string Save<T>(this IEnumerable<T> rows, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var ending = Path.GetExtension(path);
        if (!Enum.TryParse<TableFormat>(ending.TrimStart('.'), ignoreCase: true, out var format) || !Enum.IsDefined(format) || ending.Length < 4)
            throw new ArgumentException($"'{path}' names no form that rows are saved in: end it in .csv, .jsonl or .xlsx.", nameof(path));
        return new TableWriter(Path.GetDirectoryName(path) ?? "", format).Write(Path.GetFileNameWithoutExtension(path), rows);
    }
}
