using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Clippings;

/// <summary>Columns of one's own, by article id.</summary>
internal sealed class ArticleCodes
{
    private const string Key = "article";

    private readonly Dictionary<string, IReadOnlyList<(string Name, string? Value)>> _rows = new(StringComparer.Ordinal);

    /// <summary>The articles that the file speaks of.</summary>
    public IEnumerable<string> Articles => _rows.Keys;

    /// <summary>Reads a CSV file with a header row.</summary>
    /// <exception cref="CorpusException">It can't be read, or has no column <c>article</c>.</exception>
    public static ArticleCodes Read(string path)
    {
        var codes = new ArticleCodes();
        try
        {
            using var csv = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true });
            string[] names = csv.Read() && csv.ReadHeader() ? csv.HeaderRecord! : [];
            if (!names.Contains(Key, StringComparer.OrdinalIgnoreCase))
                throw new CorpusException($"'{path}' has no column '{Key}' but {string.Join(", ", names)}: name the column with the articles' ids so.");
            while (csv.Read())
            {
                if (csv.GetField(Array.FindIndex(names, name => name.Equals(Key, StringComparison.OrdinalIgnoreCase))) is { Length: > 0 } article)
                    codes._rows[article] = [.. names.Index().Where(name => !name.Item.Equals(Key, StringComparison.OrdinalIgnoreCase)).Select(name => (name.Item, csv.GetField(name.Index)))];
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelperException)
        {
            throw new CorpusException($"'{path}' can't be read as CSV ({e.Message.Split('\n')[0].TrimEnd('\r', '.')}): give a file with a column '{Key}' and those to add.", e);
        }

        return codes;
    }

    /// <summary>The columns of an article; none where the file does not speak of it.</summary>
    public IReadOnlyList<(string Name, string? Value)> Of(string article) => _rows.GetValueOrDefault(article) ?? [];
}
