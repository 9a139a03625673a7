using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>
/// The formatting library as cells see it. Its HTML tags are in scope everywhere, and one of them is called <c>_</c>: to the
/// compiler that name would be the tag wherever it should be a value that nobody wants, as in <c>out _</c>.
/// </summary>
internal static class FormattingReference
{
    private const string Discard = "get__";
    private const int FlagsOffset = 6; // After the method's address and how it is implemented.

    /// <summary>The name of the library's file.</summary>
    public static string FileName { get; } = Path.GetFileName(typeof(PocketViewTags).Assembly.Location);

    /// <summary>The library with that tag private, which makes it as good as absent.</summary>
    public static PortableExecutableReference Open(string file, DocumentationProvider documentation)
    {
        var image = File.ReadAllBytes(file);
        using (var reader = new PEReader(new MemoryStream(image)))
        {
            var metadata = reader.GetMetadataReader();
            var tags = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(type => metadata.StringComparer.Equals(type.Name, nameof(PocketViewTags)));
            foreach (var method in tags.GetMethods().Where(method => metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, Discard)))
            {
                var row = reader.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.MethodDef) + ((metadata.GetRowNumber(method) - 1) * metadata.GetTableRowSize(TableIndex.MethodDef));
                image[row + FlagsOffset] = (byte)((image[row + FlagsOffset] & ~(int)MethodAttributes.MemberAccessMask) | (int)MethodAttributes.Private);
            }
        }
        return MetadataReference.CreateFromImage(image, documentation: documentation, filePath: file);
    }
}
