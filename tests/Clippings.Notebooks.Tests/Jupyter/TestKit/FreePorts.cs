using System.Net;
using System.Net.Sockets;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>Connection files on ports that are free now, and that nobody else is given until a kernel takes them some time later.</summary>
public static class FreePorts
{
    // Below those that systems give to whoever asks for any: Linux from 32768 on, others from 49152.
    private const int First = 20_000;
    private const int Count = 12_000;

    private static readonly Lock Giving = new();
    private static int next = Environment.ProcessId;

    public static ConnectionInfo Connection(string key = "a secret")
    {
        var ports = Enumerable.Range(0, 5).Select(_ => Free()).ToList();
        return new ConnectionInfo("tcp", "127.0.0.1", ports[0], ports[1], ports[2], ports[3], ports[4], "hmac-sha256", key);
    }

    private static int Free()
    {
        lock (Giving)
        {
            while (true)
            {
                var port = First + (next++ % Count);
                try
                {
                    using var listener = new TcpListener(IPAddress.Loopback, port);
                    listener.Start();
                    return port;
                }
                catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
                {
                    // Somebody has it.
                }
            }
        }
    }
}
