using System.Net;
using System.Text.Json;

namespace Clippings.Notebooks.Jupyter;

/// <summary>Where a kernel listens and how its messages are signed: the content of a Jupyter connection file.</summary>
/// <param name="Transport">Only <c>tcp</c> is spoken.</param>
/// <param name="Ip">The address to bind; only loopback addresses are accepted.</param>
/// <param name="ShellPort">Port of the ROUTER socket for requests.</param>
/// <param name="ControlPort">Port of the ROUTER socket for requests that must not wait behind a running cell.</param>
/// <param name="StdinPort">Port of the ROUTER socket by which the kernel asks for input.</param>
/// <param name="IopubPort">Port of the XPUB socket on which outputs are broadcast.</param>
/// <param name="HbPort">Port of the ROUTER socket that echoes heartbeats.</param>
/// <param name="SignatureScheme">Only <c>hmac-sha256</c> is spoken.</param>
/// <param name="Key">The secret of the signatures; empty turns signing off.</param>
public sealed record ConnectionInfo(
    string Transport,
    string Ip,
    int ShellPort,
    int ControlPort,
    int StdinPort,
    int IopubPort,
    int HbPort,
    string SignatureScheme = ConnectionInfo.SupportedScheme,
    string Key = "")
{
    private const string SupportedScheme = "hmac-sha256";

    /// <summary>Reads and checks a connection file.</summary>
    /// <exception cref="ConnectionFileException">The file cannot be read, or asks for what this kernel refuses.</exception>
    public static ConnectionInfo Load(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or ConnectionFileException)
        {
            throw new ConnectionFileException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>Reads and checks the content of a connection file.</summary>
    /// <exception cref="JsonException">The content is not a connection file.</exception>
    /// <exception cref="ConnectionFileException">It asks for what this kernel refuses.</exception>
    public static ConnectionInfo Parse(ReadOnlySpan<byte> json)
    {
        var info = JsonSerializer.Deserialize(json, WireJson.Instance.ConnectionInfo)
            ?? throw new ConnectionFileException("it is empty; pass the file that the Jupyter client wrote");
        if (info.Transport != "tcp")
            throw new ConnectionFileException($"transport '{info.Transport}' is not supported; use tcp");
        if (!IPAddress.TryParse(info.Ip, out var address) || !IPAddress.IsLoopback(address))
            throw new ConnectionFileException($"ip '{info.Ip}' is not this machine's loopback; use 127.0.0.1");
        if (info.Key.Length > 0 && info.SignatureScheme is not ("" or SupportedScheme))
            throw new ConnectionFileException($"signature scheme '{info.SignatureScheme}' is not supported; use {SupportedScheme}");
        return info with { SignatureScheme = SupportedScheme };
    }

    internal string Address(int port) =>
        Ip.Contains(':', StringComparison.Ordinal) ? $"tcp://[{Ip}]:{port}" : $"tcp://{Ip}:{port}";
}
