using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Clippings.Notebooks;

/// <summary>
/// What a page's script searches, without a server: a list of parts, parts with the documents of each word, and parts with
/// the documents themselves, of which a search loads those that it needs. They are scripts, since a page that is opened
/// from disk may load nothing else.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Where the parts stand in a folder of pages.</summary>
    public const string Folder = "assets/search";

    // In letters. A search for two words loads three small parts and those of the ten documents that it shows.
    private const int PartSize = 40_000;

    // A word of nearly every document finds nothing. In few documents it costs nothing either, and somebody may look for it.
    private const int FewDocuments = 500;

    // Of a document longer than that, the end is found and not shown.
    private const int ShownText = 20_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<SearchDocument> documents = [];
    private readonly SortedDictionary<string, List<int>> words = new(StringComparer.Ordinal);

    /// <summary>Takes a document.</summary>
    public void Add(SearchDocument document)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in SearchWords.Of(document.Text))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        // A word in a heading tells what the whole is about.
        foreach (var word in SearchWords.Of($"{document.Title} {document.Section}"))
            counts[word] = counts.GetValueOrDefault(word) + 5;
        foreach (var (word, count) in counts)
        {
            if (!words.TryGetValue(word, out var found))
                words[word] = found = [];
            found.Add(documents.Count);
            found.Add(count);
        }

        documents.Add(document);
    }

    /// <summary>The parts: name and text.</summary>
    public IEnumerable<(string Name, string Text)> Parts()
    {
        var common = words.Where(word => documents.Count > FewDocuments && word.Value.Count / 2 > documents.Count / 2).Select(word => word.Key).ToList();
        var wordParts = Cut(words.ExceptBy(common, word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, $"{Json(word.Key)}:{Steps(word.Value)}"))).ToList();
        var textParts = Cut(documents.Index().Select(entry => (entry.Index, Json(Row(entry.Item))))).ToList();
        yield return ("list.js", $"searchList({{\"documents\":{documents.Count},\"words\":{Json(wordParts.Select(part => part.First))},\"texts\":{Json(textParts.Select(part => part.First))},\"common\":{Json(common)}}});\n");
        foreach (var (i, part) in wordParts.Index())
            yield return ($"words-{i + 1}.js", $"searchPart(\"words\",{i},{{\n{part.Text}\n}});\n");
        foreach (var (i, part) in textParts.Index())
            yield return ($"texts-{i + 1}.js", $"searchPart(\"texts\",{i},[\n{part.Text}\n]);\n");
    }

    private static string[] Row(SearchDocument document) =>
        [document.Address, document.Title, document.Section, document.Text.Length <= ShownText ? document.Text : document.Text[..ShownText]];

    /// <summary>Entries in parts, each with the key of its first.</summary>
    private static IEnumerable<(T First, string Text)> Cut<T>(IEnumerable<(T Key, string Text)> entries)
    {
        var text = new StringBuilder();
        (T Key, bool Known) first = default;
        foreach (var (key, entry) in entries)
        {
            if (text.Length > 0 && text.Length + entry.Length > PartSize)
            {
                yield return (first.Key, text.ToString());
                text.Clear();
                first = default;
            }

            if (!first.Known)
                first = (key, true);
            text.Append(text.Length > 0 ? ",\n" : "").Append(entry);
        }

        if (text.Length > 0)
            yield return (first.Key, text.ToString());
    }

    // Documents as the distance from the one before, which is a short number.
    private static string Steps(List<int> found)
    {
        var steps = new List<int>(found.Count);
        for (var i = 0; i < found.Count; i += 2)
        {
            steps.Add(i == 0 ? found[i] : found[i] - found[i - 2]);
            steps.Add(found[i + 1]);
        }

        return Json(steps);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Readable);
}
