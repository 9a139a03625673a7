using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>The pages of the kit's notebooks, rendered once for all tests of a collection, and a browser that opens them from disk.</summary>
public sealed class KitPages : IAsyncLifetime, IDisposable
{
    private readonly KitCopy _copy = new();
    private readonly Dictionary<Look, Task<IReadOnlyList<PageReport>>> _reports = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The notebooks, by name.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(KitFolders.Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The folder of pages.</summary>
    public string Folder => Path.Combine(_copy.Path, "rendered");

    /// <summary>Every page that is there, relative to the folder, with <c>/</c>.</summary>
    public IReadOnlyList<string> All =>
        [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)];

    /// <summary>Those that can be sent.</summary>
    public IReadOnlyList<string> Standalone => [.. All.Where(page => page.StartsWith("standalone/", StringComparison.Ordinal))];

    public async Task InitializeAsync()
    {
        foreach (string[] arguments in (string[][])[["render", "--articles", "all"], ["render", "--standalone"]])
        {
            var render = await CliProcess.RunAsync(_copy.Path, arguments);
            Assert.Equal((0, ""), (render.ExitCode, render.Errors));
        }

        if (Chromium.Program is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public void Dispose() => _copy.Dispose();

    /// <summary>A browser of its own for a test, without memory of others.</summary>
    internal async Task<Visit> VisitAsync(Look look, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = look.Width, Height = 900 },
            // Nobody wants to wait until a page has scrolled.
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
        });
        return await Visit.StartAsync(context, Folder, scripts);
    }

    /// <summary>What is to be said of each page in a look; pages are opened once, whoever asks.</summary>
    internal Task<IReadOnlyList<PageReport>> ReportsAsync(Look look)
    {
        if (!_reports.TryGetValue(look, out var reports))
            _reports[look] = reports = PageReport.OfAllAsync(this, look);
        return reports;
    }
}
