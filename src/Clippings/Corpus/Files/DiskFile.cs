namespace Clippings;

/// <summary>A file on disk.</summary>
internal sealed class DiskFile(string name, string path) : SourceFile(name)
{
    public override long Length => new FileInfo(path).Length;

    public override Stream Open() => ArticleBytes.Stamp(path).Length == 0
        ? throw new FormatException(ArticleBytes.Empty)
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);

    public override byte[] ReadBytes(FileReading reading)
    {
        var bytes = ArticleBytes.Read(path, out var problem, out var doubt);
        if (doubt is not null)
            reading.Warn(doubt);
        return problem is null ? bytes : throw new FormatException(problem);
    }
}
