using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Clippings.Notebooks.Jupyter;
using Clippings.Notebooks.Tests.Jupyter.TestKit;
using Clippings.Tests;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class ParentProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_end_of_the_process_that_a_client_named_is_noticed()
    {
        using var parent = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        var ended = false;
        await ParentProcess.WatchAsync(parent.Id.ToString(CultureInfo.InvariantCulture), () => ended = true).WaitAsync(Patience);
        Assert.True(ended && parent.HasExited);
    }

    [Fact]
    public void A_shell_is_known_by_its_name()
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "read x; exit 0"]) { RedirectStandardInput = true })!;
        Assert.True(ParentProcess.IsShell(shell.Id));
        Assert.False(ParentProcess.IsShell(Environment.ProcessId));
        shell.StandardInput.WriteLine();
        shell.WaitForExit();
        Assert.False(ParentProcess.IsShell(shell.Id));
    }

    [Fact]
    public void A_kernel_ends_with_the_program_that_started_it()
    {
        var connection = FreePorts.Connection();
        using var parent = Start("timeout", ["600", "dotnet", .. Kernel(connection)]);
        using var kernel = Process.GetProcessById(ChildOf(parent.Id, connection));
        parent.Kill();
        Assert.True(kernel.WaitForExit(Patience));
    }

    [Fact]
    public void A_kernel_that_was_started_by_hand_outlives_its_shell()
    {
        using var shell = Start("sh", "-c", $"dotnet {string.Join(' ', Kernel(FreePorts.Connection()).Select(word => $"'{word}'"))} >/dev/null 2>&1 & echo $!; sleep 3");
        using var kernel = Process.GetProcessById(int.Parse(shell.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture));
        shell.WaitForExit();
        var ended = kernel.WaitForExit(TimeSpan.FromSeconds(4));
        kernel.Kill();
        Assert.False(ended);
    }

    private string[] Kernel(ConnectionInfo connection)
    {
        var file = Path.Combine(folder.Path, "connection.json");
        File.WriteAllText(file, JsonSerializer.Serialize(connection, WireJson.Instance.ConnectionInfo));
        return [Path.Combine(AppContext.BaseDirectory, "Clippings.Cli.dll"), "kernel", "start", file];
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment.Remove(ParentProcess.Variable);
        return Process.Start(start)!;
    }

    // The kernel has to be up before its parent goes: a parent that it never saw is not missed.
    private static int ChildOf(int id, ConnectionInfo connection)
    {
        using var client = new KernelClient(connection);
        Assert.Equal("ok", client.Run("1").Reply.Text("status"));
        Thread.Sleep(TimeSpan.FromSeconds(1));
        return int.Parse(File.ReadAllText($"/proc/{id}/task/{id}/children"), CultureInfo.InvariantCulture);
    }
}
