using System.Security.Cryptography;

namespace Clippings;

/// <summary>A file that may hold articles: on disk, or in an archive.</summary>
/// <param name="name">Its path relative to the corpus, with forward slashes; the path inside an archive stands behind the archive's.</param>
internal abstract class SourceFile(string name)
{
    // Of what was read as text, so that no file is read once more for it.
    private string? _sha256;

    /// <summary>Its path relative to the corpus, with forward slashes.</summary>
    public string Name => name;

    /// <summary>How many bytes it has.</summary>
    public abstract long Length { get; }

    /// <summary>Opens it from its beginning, seekable.</summary>
    /// <exception cref="FormatException">It is empty or no regular file.</exception>
    public abstract Stream Open();

    /// <summary>All its bytes, as they stood at one time.</summary>
    /// <exception cref="FormatException">It is empty, no regular file, or larger than any article.</exception>
    public abstract byte[] ReadBytes(FileReading reading);

    /// <summary>Of its bytes, lower-case hexadecimal.</summary>
    public string Sha256()
    {
        if (_sha256 is not null)
            return _sha256;
        using var bytes = Open();
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>Takes the hash of its bytes from who read them all.</summary>
    public void Hashed(byte[] sha256) => _sha256 = Convert.ToHexStringLower(sha256);

    /// <summary>Its text, decoded.</summary>
    /// <exception cref="FormatException">It can't be read whole, or is no text.</exception>
    public string ReadText(FileReading reading, bool isPage = false)
    {
        var read = ReadBytes(reading);
        Hashed(SHA256.HashData(read));
        var decoded = TextDecoder.Decode(read, isPage);
        if (decoded.Warning is { } warning)
            reading.Warn(warning);
        return decoded.Text ?? throw new FormatException(decoded.Problem);
    }
}
