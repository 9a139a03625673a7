using System.Text;

namespace Clippings.Tests;

internal static class TextBytes
{
    /// <summary>A text as the bytes of a file without a mark.</summary>
    public static byte[] Utf8(this string text) => Encoding.UTF8.GetBytes(text);
}
