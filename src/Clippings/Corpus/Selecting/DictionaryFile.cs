using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Clippings;

/// <summary>Reads a dictionary from a file.</summary>
internal static class DictionaryFile
{
    /// <summary>The dictionary of a file.</summary>
    /// <exception cref="CorpusException">It can't be read as one.</exception>
    public static TermDictionary Read(string path)
    {
        try
        {
            var dictionary = new TermDictionary();
            foreach (var (category, term) in Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".csv" => FromCsv(path),
                ".yml" or ".yaml" => FromYaml(path),
                _ => throw new CorpusException($"'{path}' is no dictionary: give a .csv file with the columns category and term, or a .yml file."),
            })
            {
                dictionary.Add(category, term);
            }

            return dictionary.Count > 0 ? dictionary : throw new CorpusException($"'{path}' holds no category with a term.");
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException) // The latter where a bracket never closes.
        {
            var place = e is YamlException { Start.Line: var line } ? FormattableString.Invariant($", line {line}") : "";
            throw new CorpusException($"'{path}'{place}: is no list of terms a category ({e.Message.Split('\n')[0].TrimEnd('.')}): write it as 'fear: [threat*, war]'.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelperException)
        {
            throw new CorpusException($"'{path}' can't be read ({e.Message.Split('\n')[0].TrimEnd('\r', '.')}): check that it exists and what it holds.", e);
        }
    }

    private static List<(string Category, string Term)> FromCsv(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, PrepareHeaderForMatch = header => header.Header.ToLowerInvariant() });
        var terms = new List<(string, string)>();
        if (!csv.Read() || !csv.ReadHeader() || csv.GetFieldIndex("category", isTryGet: true) < 0 || csv.GetFieldIndex("term", isTryGet: true) < 0)
            throw new CorpusException($"'{path}' lacks a column 'category' or 'term': name them so in its first line.");
        while (csv.Read())
        {
            if (csv.GetField("category") is { Length: > 0 } category && csv.GetField("term") is { Length: > 0 } term)
                terms.Add((category, term));
        }

        return terms;
    }

    private static IEnumerable<(string Category, string Term)> FromYaml(string path)
    {
        using var file = new StreamReader(path);
        return [.. from category in new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>?>(file) ?? []
                   from term in category.Value ?? []
                   select (category.Key, term)];
    }
}
