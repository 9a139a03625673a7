using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Clippings.Docs.Tests;

/// <summary>Chromium without a window and without a network, but for one port on which it is listened.</summary>
internal sealed class Browser : IDisposable
{
    private const string Program = "/usr/bin/chromium";

    private readonly TemporaryFolder _profile = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _requests;

    public Browser()
    {
        _listener.Start();
        _ = ListenAsync();
    }

    /// <param name="Document">The document as it stands in the end.</param>
    /// <param name="Errors">What the console says, a line each.</param>
    /// <param name="Requests">How often something was asked of <see cref="Address"/>.</param>
    public sealed record Visit(string Document, IReadOnlyList<string> Errors, int Requests);

    /// <summary>True where it is not installed, which in CI is a failure.</summary>
    public static bool IsMissing => !File.Exists(Program) && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>An address that answers, so that what an attack sends is seen.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    /// <summary>Opens a page from disk and waits until its scripts have run.</summary>
    public async Task<Visit> OpenAsync(string page)
    {
        Interlocked.Exchange(ref _requests, 0);
        using var process = Process.Start(new ProcessStartInfo(Program,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr", "--log-level=0", $"--user-data-dir={_profile.Path}",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--window-size=1000,2000", "--virtual-time-budget=20000", "--dump-dom", new Uri(page).AbsoluteUri,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        // A dialog would wait for someone to close it.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{page} does not come to rest.");
        }

        return new Visit(await output, [.. (await errors).Split('\n').Where(line => line.Contains(":CONSOLE", StringComparison.Ordinal))], Volatile.Read(ref _requests));
    }

    public void Dispose()
    {
        _listener.Dispose();
        _profile.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _requests);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
