namespace Clippings;

/// <summary>A file out of an archive, in memory.</summary>
internal sealed class PackedFile(string name, UnpackedBytes bytes) : SourceFile(name)
{
    /// <summary>True where the bytes are no longer compressed, though the name says so.</summary>
    public bool IsUnpacked { get; init; }

    public override long Length => bytes.Length;

    public override Stream Open() => bytes.Length == 0 ? throw new FormatException(ArticleBytes.Empty) : bytes.Open();

    public override byte[] ReadBytes(FileReading reading) =>
        bytes.Length == 0 ? throw new FormatException(ArticleBytes.Empty)
        : bytes.Length > ArticleBytes.Largest ? throw new FormatException(ArticleBytes.TooLarge(bytes.Length))
        : bytes.ToArray();
}
