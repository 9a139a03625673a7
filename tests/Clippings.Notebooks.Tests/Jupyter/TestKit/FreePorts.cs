using System.Net;
using System.Net.Sockets;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>Connection files on ports that are free now, and that no other test is given: a kernel takes its ports some time later.</summary>
public static class FreePorts
{
    private static readonly HashSet<int> Given = [];

    public static ConnectionInfo Connection(string key = "a secret")
    {
        var ports = Enumerable.Range(0, 5).Select(_ => Free()).ToList();
        return new ConnectionInfo("tcp", "127.0.0.1", ports[0], ports[1], ports[2], ports[3], ports[4], "hmac-sha256", key);
    }

    private static int Free()
    {
        lock (Given)
        {
            while (true)
            {
                using var listener = new TcpListener(IPAddress.Loopback, 0);
                listener.Start();
                var port = ((IPEndPoint)listener.LocalEndpoint).Port;
                if (Given.Add(port))
                    return port;
            }
        }
    }
}
