using System.Globalization;
using CsvHelper;
using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>A document-term matrix as a DataFrame and as files.</summary>
public static class MatrixFile
{
    private const string Key = "article";

    /// <summary>The matrix as a DataFrame: the column <c>article</c>, then one a term.</summary>
    public static DataFrame ToDataFrame(this DocumentTermMatrix matrix)
    {
        var columns = matrix.Terms.Select(term => new Int32DataFrameColumn(NameOf(term), new int[matrix.Articles.Count])).ToList();
        foreach (var (row, cells) in matrix.Rows.Index())
        {
            foreach (var (term, count) in cells)
                columns[term][row] = count;
        }

        return new DataFrame([new StringDataFrameColumn(Key, matrix.Articles), .. columns]);
    }

    /// <summary>
    /// Writes the matrix: as <c>.csv</c> with a column a term, or as <c>.mtx</c> (Matrix Market, coordinates from 1) with the
    /// articles and terms of its rows and columns, a line each, in <c>NAME.rows.txt</c> and <c>NAME.columns.txt</c> beside it.
    /// </summary>
    /// <returns>The file's full path.</returns>
    /// <exception cref="ArgumentException">The path ends in neither.</exception>
    /// <exception cref="IOException">A file can't be written.</exception>
    public static string Save(this DocumentTermMatrix matrix, string path)
    {
        var full = Path.GetFullPath(path);
        using var files = new WrittenFiles();
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".csv":
                files.Write(full, file => WriteCsv(matrix, file));
                break;
            case ".mtx":
                files.Write(full, file => WriteMarket(matrix, file));
                files.Write(Path.ChangeExtension(full, ".rows.txt"), file => WriteLines(matrix.Articles, file));
                files.Write(Path.ChangeExtension(full, ".columns.txt"), file => WriteLines(matrix.Terms, file));
                break;
            default:
                throw new ArgumentException($"'{path}' ends in no format that a matrix is written in: use .csv or .mtx.", nameof(path));
        }

        files.Commit();
        return full;
    }

    // A word may be called as the column with the articles is.
    private static string NameOf(string term) => term == Key ? "article (term)" : term;

    private static void WriteCsv(DocumentTermMatrix matrix, Stream file)
    {
        using var csv = new CsvWriter(new StreamWriter(file), CultureInfo.InvariantCulture);
        foreach (var name in matrix.Terms.Select(NameOf).Prepend(Key))
            csv.WriteField(name);
        csv.NextRecord();
        foreach (var (row, cells) in matrix.Rows.Index())
        {
            csv.WriteField(matrix.Articles[row]);
            var counts = new int[matrix.Terms.Count];
            foreach (var (term, count) in cells)
                counts[term] = count;
            foreach (var count in counts)
                csv.WriteField(count);
            csv.NextRecord();
        }
    }

    // As NIST's description of the format has it: a header, the sizes, then row, column and value of each cell that is not zero.
    private static void WriteMarket(DocumentTermMatrix matrix, Stream file)
    {
        using var text = new StreamWriter(file) { NewLine = "\n" };
        text.WriteLine("%%MatrixMarket matrix coordinate integer general");
        text.WriteLine(FormattableString.Invariant($"{matrix.Articles.Count} {matrix.Terms.Count} {matrix.Filled}"));
        foreach (var (row, cells) in matrix.Rows.Index())
        {
            foreach (var (term, count) in cells)
                text.WriteLine(FormattableString.Invariant($"{row + 1} {term + 1} {count}"));
        }
    }

    private static void WriteLines(IReadOnlyList<string> lines, Stream file)
    {
        using var text = new StreamWriter(file) { NewLine = "\n" };
        foreach (var line in lines)
            text.WriteLine(line);
    }
}
