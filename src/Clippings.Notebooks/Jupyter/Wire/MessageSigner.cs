using System.Security.Cryptography;
using System.Text;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Signs and checks messages with HMAC-SHA256; an empty key turns both off, as the protocol says.</summary>
internal sealed class MessageSigner(string key)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of the four JSON frames in lower-case hexadecimal ASCII; empty without a key.</summary>
    public byte[] Sign(params ReadOnlySpan<byte[]> frames)
    {
        if (key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var frame in frames)
            hash.AppendData(frame);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a signature is that of the frames; takes the same time for every wrong signature.</summary>
    public bool Verify(ReadOnlySpan<byte> signature, params ReadOnlySpan<byte[]> frames) =>
        key.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Sign(frames));
}
