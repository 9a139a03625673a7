using System.IO.Compression;
using System.Security;
using System.Text;

namespace Clippings.Tests;

/// <summary>Writes Word files as small as they can be.</summary>
internal static class WordFile
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A file of lines: <c>{Bookmark_1}</c> ahead of one sets a bookmark, <c>[Title]</c> a style; <c>|</c> breaks a line.</summary>
    public static byte[] Of(params string[] lines) => OfMarkup(string.Concat(lines.Select(Paragraph)));

    /// <summary>A file with this between the tags of its body.</summary>
    public static byte[] OfMarkup(string body) => Packed(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("word/styles.xml", $"<w:styles {Word}><w:style w:styleId=\"Titre\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"),
        ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"));

    /// <summary>A ZIP of texts.</summary>
    public static byte[] Packed(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), Lenient);
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static string Paragraph(string line)
    {
        var bookmark = line.StartsWith('{') ? line[1..line.IndexOf('}', StringComparison.Ordinal)] : null;
        var text = bookmark is null ? line : line[(bookmark.Length + 2)..];
        var style = text.StartsWith('[') ? text[1..text.IndexOf(']', StringComparison.Ordinal)] : null;
        text = style is null ? text : text[(style.Length + 2)..];
        return $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{(bookmark is null ? "" : $"<w:bookmarkStart w:id=\"1\" w:name=\"{bookmark}\"/><w:bookmarkEnd w:id=\"1\"/>")}"
            + string.Join("<w:r><w:br/></w:r>", text.Split('|').Select(part => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(part)}</w:t></w:r>")) + "</w:p>";
    }
}
