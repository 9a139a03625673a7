using System.Buffers;
using System.Globalization;

namespace Clippings;

/// <summary>Names articles: each id is unique in its corpus and fits for a file name.</summary>
internal sealed class ArticleIds
{
    // What some file system or other refuses; an archive may hold it.
    private static readonly SearchValues<char> Unfit = SearchValues.Create("<>:\"|?*\\");

    private readonly Dictionary<string, int> _stems;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private (string? File, string Name) _last = (null, "");

    /// <summary>Ids for the articles of files.</summary>
    /// <param name="files">The files' paths, in the order in which their articles will be named.</param>
    public ArticleIds(IEnumerable<string> files) => _stems = files.CountBy(Stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The id of an article: its file's stem, where stems repeat its path with <c>__</c> for slashes; behind it the
    /// article's number, padded so that ids sort, where the file has several.
    /// </summary>
    /// <param name="file">The file's path.</param>
    /// <param name="number">The article's number in the file, from 1.</param>
    /// <param name="count">How many the file has.</param>
    public string Next(string file, int number, int count)
    {
        // The articles of a file come one after the other.
        if (_last.File != file)
            _last = (file, Named(file));
        var name = _last.Name;
        var id = count == 1 ? name : $"{name}-{number.ToString(CultureInfo.InvariantCulture).PadLeft(count.ToString(CultureInfo.InvariantCulture).Length, '0')}";
        var free = id;
        for (var n = 2; !_taken.Add(free); n++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}_{n}");
        return free;
    }

    private string Named(string file)
    {
        var stem = Stem(file);
        var name = _stems.GetValueOrDefault(stem) <= 1 ? stem : WithoutEnding(file).Replace("/", "__", StringComparison.Ordinal);
        return string.Concat(name.Select(c => char.IsControl(c) || Unfit.Contains(c) ? '_' : c));
    }

    private static string Stem(string file) => Path.GetFileName(WithoutEnding(file));

    private static string WithoutEnding(string file)
    {
        var name = Archives.WithoutGzip(file);
        return name[..^Path.GetExtension(name).Length];
    }
}
