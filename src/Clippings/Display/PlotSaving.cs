using System.Text;

namespace Clippings;

/// <summary>Writes plots to files.</summary>
public static class PlotSaving
{
    private static readonly Dictionary<string, Action<Stream, Plot>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = (file, plot) => file.Write(Encoding.UTF8.GetBytes(plot.ToSvg() + "\n")),
        [".png"] = PngPicture.Write,
        [".html"] = (file, plot) => file.Write(Encoding.UTF8.GetBytes(PlotPage.Of(plot))),
        [".csv"] = (file, plot) => CsvLines.Write(file, plot.Data.Columns.Select(column => column.Name), plot.Data.ToFields()),
    };

    /// <summary>Writes a plot to a file, replacing one of that name: <c>plot.Save("voices.svg")</c>.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="path">
    /// Where to; its ending says what: <c>.svg</c> and <c>.png</c> the static picture, <c>.html</c> a page that holds picture and data and
    /// needs nothing else, <c>.csv</c> the data with numbers as they are.
    /// </param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="ArgumentException">The ending is none of these.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static string Save(this Plot plot, string path)
    {
        if (!Formats.TryGetValue(Path.GetExtension(path), out var write))
            throw new ArgumentException($"'{path}' ends in nothing that a plot is written as: use {string.Join(", ", Formats.Keys.SkipLast(1))} or {Formats.Keys.Last()}.", nameof(path));
        var full = Path.GetFullPath(path);
        using var files = new WrittenFiles();
        files.Write(full, file => write(file, plot));
        files.Commit();
        return full;
    }
}
