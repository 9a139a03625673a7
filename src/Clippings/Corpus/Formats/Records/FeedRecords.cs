using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace Clippings;

/// <summary>Reads the items of a feed. No document type is obeyed and nothing outside of the file is read.</summary>
internal sealed class FeedRecords(SourceFile file, Action<string> warn)
{
    private const string NoFeed = "is XML, but no feed (RSS or Atom), and no article is read from it: remove it, or save its articles as .html.";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 1L << 30, IgnoreComments = true };

    private string? _outlet;
    private int _number;
    private int _short;

    /// <summary>The items, numbered from 1.</summary>
    /// <exception cref="FormatException">It is no feed, or is broken or cut off.</exception>
    public IEnumerable<ArticleRecord> Read()
    {
        using var xml = XmlReader.Create(file.Open(), Settings);
        while (Next(xml) is { } item)
            yield return Record(item);
        if (_short > 0)
            warn(FormattableString.Invariant($"has no full text in {_short} of its {_number} items, whose summaries were read: save the pages that they link to for the whole."));
    }

    private XElement? Next(XmlReader xml)
    {
        try
        {
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.Depth == 0 && xml.LocalName is not ("rss" or "feed" or "RDF"))
                    throw new FormatException(NoFeed);
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry" && xml.Depth <= 2)
                    return (XElement)XNode.ReadFrom(xml);
                // The first title of the channel is the feed's own; what is nested deeper is a picture's.
                if (_outlet is null && xml.NodeType == XmlNodeType.Element && xml.LocalName == "title" && xml.Depth <= 2)
                    _outlet = ((XElement)XNode.ReadFrom(xml)).Value;
                else
                    xml.Read();
            }

            return null;
        }
        catch (XmlException e)
        {
            throw new FormatException(FormattableString.Invariant($"is not valid XML or cut off in line {e.LineNumber}: correct it there, or fetch the feed anew."), e);
        }
    }

    private ArticleRecord Record(XElement item)
    {
        var full = Value(item, "encoded") ?? Markup(item, "content");
        var text = full ?? Value(item, "description") ?? Markup(item, "summary");
        _short += full is null && text is not null ? 1 : 0;
        string?[] authors = [.. item.Elements().Where(e => e.Name.LocalName is "creator" or "author").Select(e => Value(e, "name") ?? e.Value)];
        List<RecordField> fields = [];
        Add("text", text);
        Add("title", WebUtility.HtmlDecode(Value(item, "title")));
        Add("publication", Value(item, "source") ?? _outlet);
        Add("published", Value(item, "pubDate") ?? Value(item, "published") ?? Value(item, "date") ?? Value(item, "issued") ?? Value(item, "updated"));
        Add("link", Link(item));
        Add("id", Value(item, "guid") ?? Value(item, "id"));
        fields.Add(RecordField.Of("authors", [.. authors.OfType<string>().Distinct(StringComparer.Ordinal)]));
        fields.Add(RecordField.Of("categories", [.. item.Elements().Where(e => e.Name.LocalName == "category").Select(e => (string?)e.Attribute("term") ?? e.Value)]));
        return new(++_number, fields);

        void Add(string name, string? value) => fields.Add(new(name, value ?? ""));
    }

    private static string? Value(XElement item, string name) => item.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Value.Length > 0)?.Value;

    // Atom may hold mark-up as elements.
    private static string? Markup(XElement item, string name) => item.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Value.Length > 0) is { } element
        ? (string?)element.Attribute("type") == "xhtml" ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value
        : null;

    private static string? Link(XElement item) =>
        item.Elements().Where(e => e.Name.LocalName == "link").OrderBy(e => (string?)e.Attribute("rel") is null or "alternate" ? 0 : 1).Select(e => (string?)e.Attribute("href") ?? e.Value).FirstOrDefault();
}
