using System.Text;

namespace Clippings;

/// <summary>UTF-8 that refuses what it can't say, so that nothing comes back changed: wrong bytes, and half of a surrogate pair.</summary>
internal static class StrictUtf8
{
    /// <summary>Writes no mark; throws a <see cref="DecoderFallbackException"/> or an <see cref="EncoderFallbackException"/>.</summary>
    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
