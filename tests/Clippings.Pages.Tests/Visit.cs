using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>Someone who goes from page to page.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string Drawn = "() => [...document.querySelectorAll('figure.chart')].every(figure => figure.classList.contains('drawn'))";

    private readonly IBrowserContext _context;
    private readonly string _folder;
    private readonly List<string> _said = [];
    private readonly bool _hasScripts;

    private Visit(IBrowserContext context, IPage page, string folder, bool hasScripts)
    {
        _context = context;
        _folder = folder;
        _hasScripts = hasScripts;
        Page = page;
        // A busy machine is not a fault of the page.
        page.SetDefaultTimeout(120_000);
        page.Console += (_, message) => _said.Add(message.Text);
        page.PageError += (_, error) => _said.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                _said.Add($"asked for {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>What the console said since the page was opened, and what was asked of a network.</summary>
    public IReadOnlyList<string> Said => _said;

    public static async Task<Visit> StartAsync(IBrowserContext context, string folder, bool hasScripts) => new(context, await context.NewPageAsync(), folder, hasScripts);

    /// <summary>Opens a page and waits until its figures are drawn.</summary>
    /// <param name="page">Relative to the folder of pages, perhaps with <c>#</c> and a place.</param>
    public async Task OpenAsync(string page)
    {
        // Where only the place differs, a browser would stay on the page as it is.
        await Page.GotoAsync("about:blank");
        _said.Clear();
        await Page.GotoAsync(new Uri(Path.Combine(_folder, ".")).AbsoluteUri.TrimEnd('.') + page);
        await DrawnAsync();
    }

    /// <summary>Waits until a click has led to a page, and its figures are drawn.</summary>
    /// <param name="part">What its address has, and that of the page before has not.</param>
    public async Task ArrivedAsync(string part)
    {
        Assert.True(await Moments.UntilAsync(() => Task.FromResult(Page.Url.Contains(part, StringComparison.Ordinal))), $"{Page.Url} is never left for {part}");
        await Moments.LoadedAsync(Page);
        await DrawnAsync();
    }

    private async Task DrawnAsync()
    {
        if (_hasScripts)
            await Page.WaitForFunctionAsync(Drawn);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
