using System.IO.Compression;
using System.Xml;

namespace Clippings;

/// <summary>The parts of a Word file: files in a ZIP, each of which names by relations the others that belong to it.</summary>
/// <remarks>
/// Two parts of Word's dozens are read, so the library that knows them all, 7 MB, is not needed. What is not asked for is not
/// looked at: a link that is no address, as people type them, is a relation too.
/// </remarks>
/// <param name="archive">The ZIP.</param>
/// <param name="packed">How many bytes it has.</param>
internal sealed class WordPackage(ZipArchive archive, long packed)
{
    // The transitional vocabulary and the strict one.
    private static readonly string[] Relations = ["http://schemas.openxmlformats.org/officeDocument/2006/relationships/", "http://purl.oclc.org/ooxml/officeDocument/relationships/"];

    /// <summary>The name of the part that belongs to another in some way; null where there is none.</summary>
    /// <param name="part">The name of the other; empty for the package itself.</param>
    /// <param name="relation">How it belongs to it, in the specification's word.</param>
    public string? Related(string part, string relation)
    {
        var slash = part.LastIndexOf('/') + 1;
        if (Entry($"{part[..slash]}_rels/{part[slash..]}.rels") is not { } relations)
            return null;
        using var stream = Unpacked(relations);
        using var xml = XmlReader.Create(stream, WordParagraphs.Settings);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External" &&
                Relations.Any(prefix => xml.GetAttribute("Type") == prefix + relation) && Name(part, xml.GetAttribute("Target")) is { } name && Entry(name) is not null)
                return name;
        }

        return null;
    }

    /// <summary>Opens a part that is there.</summary>
    /// <exception cref="FormatException">It unpacks to more than text does.</exception>
    public Stream Open(string part) => Unpacked(Entry(part)!);

    /// <summary>A target is an address relative to the part that names it.</summary>
    private static string? Name(string part, string? target) =>
        target is not null && Uri.TryCreate(new Uri("http://package/" + part), target, out var address) ? Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/') : null;

    private ZipArchiveEntry? Entry(string name) => archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private Stream Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return UnpackedBytes.Of(stream, packed).Open();
    }
}
