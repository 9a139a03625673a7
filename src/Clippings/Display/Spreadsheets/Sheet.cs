using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Clippings;

/// <summary>
/// Writes a workbook of one sheet, row after row, holding none. Texts stand in their cells as texts, so that nothing is
/// computed and nothing must be escaped; the same rows give the same bytes.
/// </summary>
internal sealed class Sheet : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string DayStyle = "1";

    // Excel counts days from here, once the leap day that 1900 did not have is past.
    private static readonly DateOnly Zero = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    // The archive keeps a time for each part; this is the earliest that it can.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly XmlWriter _xml;

    /// <summary>Begins a workbook.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="name">The sheet's name.</param>
    public Sheet(Stream file, string name)
    {
        _archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        Part("_rels/.rels", Links(("officeDocument", "xl/workbook.xml")));
        Part("xl/workbook.xml", $"""<workbook xmlns="{Namespace}" xmlns:r="{Relations}"><sheets><sheet name="{SheetName.Of(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", Links(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")));
        Part("xl/styles.xml", $"""<styleSheet xmlns="{Namespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        _xml = XmlWriter.Create(Entry("xl/worksheets/sheet1.xml"), new() { CloseOutput = true, CheckCharacters = false, Encoding = new UTF8Encoding(false) });
        _xml.WriteStartElement("worksheet", Namespace);
        _xml.WriteStartElement("sheetData", Namespace);
    }

    /// <summary>Begins the next row.</summary>
    public void Row()
    {
        if (_xml.WriteState == WriteState.Content)
            _xml.WriteEndElement();
        _xml.WriteStartElement("row", Namespace);
    }

    /// <summary>An unknown value.</summary>
    public void Empty()
    {
        _xml.WriteStartElement("c", Namespace);
        _xml.WriteEndElement();
    }

    /// <summary>A text, cut where a cell holds no more.</summary>
    public void Text(string text)
    {
        Start("inlineStr", null);
        _xml.WriteStartElement("is", Namespace);
        _xml.WriteStartElement("t", Namespace);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(SheetText.Of(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>A number.</summary>
    public void Number(double number) => Value(null, null, number.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A truth value.</summary>
    public void Truth(bool truth) => Value("b", null, truth ? "1" : "0");

    /// <summary>A day; as text where it is before those that the program counts.</summary>
    public void Day(DateOnly day)
    {
        if (day < FirstDay)
            Text(day.ToString("O", CultureInfo.InvariantCulture));
        else
            Value(null, DayStyle, (day.DayNumber - Zero.DayNumber).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Ends the workbook.</summary>
    public void Dispose()
    {
        _xml.Dispose();
        _archive.Dispose();
    }

    private void Value(string? type, string? style, string value)
    {
        Start(type, style);
        _xml.WriteElementString("v", Namespace, value);
        _xml.WriteEndElement();
    }

    private void Start(string? type, string? style)
    {
        _xml.WriteStartElement("c", Namespace);
        if (style is not null)
            _xml.WriteAttributeString("s", style);
        if (type is not null)
            _xml.WriteAttributeString("t", type);
    }

    private static string Links(params (string Type, string Target)[] links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select((link, i) => $"""<Relationship Id="rId{i + 1}" Type="{Relations}/{link.Type}" Target="{link.Target}"/>"""))}</Relationships>""";

    private void Part(string name, string xml)
    {
        using var part = Entry(name);
        part.Write(Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{xml}"""));
    }

    private Stream Entry(string name)
    {
        var entry = _archive.CreateEntry(name);
        entry.LastWriteTime = Written;
        return entry.Open();
    }
}
