using System.Xml;

namespace Clippings;

/// <summary>Finds the styles of titles: their ids are in the language of the program that wrote the file, their names are not.</summary>
internal static class WordStyles
{
    /// <summary>The ids of the styles called "Title" and "heading 1", in this order.</summary>
    public static IReadOnlyList<string> Titles(Stream styles)
    {
        var found = new List<(string Id, bool IsTitle)>();
        using var xml = XmlReader.Create(styles, WordParagraphs.Settings);
        string? id = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !WordParagraphs.IsWord(xml))
                continue;
            if (xml.LocalName == "style")
                id = WordParagraphs.Attribute(xml, "styleId");
            else if (id is not null && xml.LocalName == "name" && WordParagraphs.Attribute(xml, "val") is { } name && (Is(name, "title") || Is(name, "heading 1")))
                found.Add((id, Is(name, "title")));
        }

        return [.. found.OrderByDescending(style => style.IsTitle).Select(style => style.Id)];
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
