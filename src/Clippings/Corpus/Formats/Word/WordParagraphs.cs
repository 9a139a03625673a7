using System.Text;
using System.Xml;

namespace Clippings;

/// <summary>Reads the paragraphs of a Word document's text, a box inside a paragraph ahead of it; deleted text is none.</summary>
internal sealed class WordParagraphs
{
    private readonly Action<WordParagraph> _paragraphs;
    private readonly Stack<(StringBuilder Text, string? Style)> _open = new();
    private readonly List<string> _bookmarks = [];

    private WordParagraphs(Action<WordParagraph> paragraphs) => _paragraphs = paragraphs;

    /// <summary>How Word's XML is read: nothing outside of it, no entities.</summary>
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false };

    /// <summary>Reads all paragraphs.</summary>
    /// <exception cref="XmlException">The document is damaged; what stands before was read.</exception>
    /// <exception cref="FormatException">It is none of Word's.</exception>
    public static void Read(Stream document, Action<WordParagraph> paragraphs)
    {
        var reading = new WordParagraphs(paragraphs);
        using var xml = XmlReader.Create(document, Settings);
        using var work = LongWork.Quietly();
        if (xml.MoveToContent() == XmlNodeType.Element && !IsWord(xml))
            throw new FormatException($"{WordDocument.NotWord} (its text is of another program): save it in Word as .docx.");
        while (!xml.EOF)
        {
            work.Next();
            reading.Take(xml);
        }
    }

    /// <summary>Whether an element is of Word's own vocabulary, the transitional or the strict one.</summary>
    public static bool IsWord(XmlReader xml) =>
        xml.NamespaceURI is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>An attribute of an element of Word's vocabulary.</summary>
    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI);

    // Reads one node and moves behind it.
    private void Take(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            // The same box stands there once more for older programs; moved text stands where it came from.
            if (xml.LocalName is "Fallback" || (IsWord(xml) && xml.LocalName is "moveFrom"))
            {
                xml.Skip();
                return;
            }

            if (IsWord(xml) && Begin(xml))
                return;
        }
        else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p" && IsWord(xml))
        {
            Close();
        }

        xml.Read();
    }

    // True where the element was read to its end.
    private bool Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                _open.Push((new StringBuilder(), null));
                if (xml.IsEmptyElement)
                    Close();
                break;
            case "pStyle" when _open.TryPop(out var styled):
                _open.Push((styled.Text, Attribute(xml, "val")));
                break;
            case "bookmarkStart" when Attribute(xml, "name") is { } name:
                _bookmarks.Add(name);
                break;
            case "t" when _open.TryPeek(out var open):
                open.Text.Append(xml.ReadElementContentAsString());
                return true;
            case "tab" or "br" or "cr" or "noBreakHyphen" when _open.TryPeek(out var open):
                open.Text.Append(xml.LocalName switch { "tab" => '\t', "noBreakHyphen" => '-', _ => '\n' });
                break;
        }

        return false;
    }

    private void Close()
    {
        if (!_open.TryPop(out var open))
            return;
        _paragraphs(new(open.Text.ToString(), open.Style, [.. _bookmarks]));
        _bookmarks.Clear();
    }
}
