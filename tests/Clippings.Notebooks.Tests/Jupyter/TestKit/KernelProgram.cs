using System.Diagnostics;
using System.Text.Json;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>A kernel in a process of its own, started as Jupyter clients start it.</summary>
internal sealed class KernelProgram : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;
    private readonly Task<string> errors;

    public KernelProgram()
    {
        Connection = FreePorts.Connection("a secret");
        folder.With("kernel.json", JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["transport"] = "tcp",
            ["ip"] = "127.0.0.1",
            ["signature_scheme"] = "hmac-sha256",
            ["key"] = Connection.Key,
            ["shell_port"] = Connection.ShellPort,
            ["control_port"] = Connection.ControlPort,
            ["stdin_port"] = Connection.StdinPort,
            ["iopub_port"] = Connection.IopubPort,
            ["hb_port"] = Connection.HbPort,
        }));
        process = CliProcess.Start(folder.Path, "kernel", "start", Path.Combine(folder.Path, "kernel.json"));
        _ = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
        Client = new KernelClient(Connection);
    }

    public ConnectionInfo Connection { get; }

    public KernelClient Client { get; }

    public bool IsAlive => !process.HasExited;

    /// <summary>What the process itself printed, once it has ended.</summary>
    public async Task<(int ExitCode, string Errors)> EndedAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return (process.ExitCode, await errors);
    }

    public void Dispose()
    {
        Client.Dispose();
        if (IsAlive)
            process.Kill(entireProcessTree: true);
        process.Dispose();
        folder.Dispose();
    }
}
