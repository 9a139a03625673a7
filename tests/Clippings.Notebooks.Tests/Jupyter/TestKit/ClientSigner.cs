using System.Security.Cryptography;
using System.Text;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>The client's own signatures, so that the kernel's are checked against something it did not write.</summary>
public static class ClientSigner
{
    public static string Sign(string key, params byte[][] frames) =>
        key.Length == 0 ? "" : Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), frames.SelectMany(frame => frame).ToArray()));
}
