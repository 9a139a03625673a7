using System.Text;
using Clippings.Notebooks.Jupyter;
using Clippings.Notebooks.Tests.Jupyter.TestKit;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class ConnectionInfoTests
{
    private const string Valid = """
        {"shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5,"ip":"127.0.0.1","key":"k","transport":"tcp","signature_scheme":"hmac-sha256","kernel_name":"x"}
        """;

    [Fact]
    public void A_connection_file_is_read()
    {
        var info = Parse(Valid);
        Assert.Equal((1, 2, 3, 4, 5, "k"), (info.ShellPort, info.IopubPort, info.StdinPort, info.ControlPort, info.HbPort, info.Key));
    }

    [Theory]
    [InlineData("127.0.0.1", "0.0.0.0", "loopback")]
    [InlineData("127.0.0.1", "192.0.2.7", "loopback")]
    [InlineData("127.0.0.1", "*", "loopback")]
    [InlineData("\"tcp\"", "\"ipc\"", "transport")]
    [InlineData("hmac-sha256", "hmac-md5", "signature scheme")]
    public void What_the_kernel_refuses_is_named(string valid, string refused, string named)
    {
        var error = Assert.Throws<ConnectionFileException>(() => Parse(Valid.Replace(valid, refused, StringComparison.Ordinal)));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::1")]
    [InlineData("127.0.0.2")]
    public void Any_loopback_address_will_do(string ip) =>
        Assert.Equal(ip, Parse(Valid.Replace("127.0.0.1", ip, StringComparison.Ordinal)).Ip);

    [Fact]
    public void An_error_names_the_file()
    {
        var path = Path.Combine(Path.GetTempPath(), "no-such-connection.json");
        Assert.StartsWith(path, Assert.Throws<ConnectionFileException>(() => ConnectionInfo.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_in_use_is_named()
    {
        using var kernel = new RunningKernel();
        var error = Assert.Throws<ConnectionFileException>(() =>
        {
            using var second = new KernelSockets(kernel.Connection);
        });
        Assert.Contains($"port {kernel.Connection.ShellPort}", error.Message, StringComparison.Ordinal);
    }

    private static ConnectionInfo Parse(string json) => ConnectionInfo.Parse(Encoding.UTF8.GetBytes(json));
}
