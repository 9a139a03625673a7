using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>Debian's Chromium, which Playwright drives without a window and without a network.</summary>
internal static class Chromium
{
    /// <summary>Where it is; null where it is not installed.</summary>
    public static string? Program { get; } = Programs.Find("chromium");

    /// <summary>What to do where it is missing; null where there is nothing to do. In CI a missing browser is a failure.</summary>
    public static string? Remedy => Program is null && !Programs.IsCi ? "Install chromium (apt-get install chromium): it opens the pages that this test looks at." : null;

    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Program ?? throw new InvalidOperationException("chromium is on no folder of PATH; install it (apt-get install chromium)."),
        Args =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND",
        ],
    });
}
