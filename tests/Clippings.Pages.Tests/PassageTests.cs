using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>Every row, bar and point that stands for a passage, followed to its words and back.</summary>
[Collection(PassagesCollection.Name)]
public sealed class PassageTests(KitPages pages)
{
    // Folded parts, and rows that are on another page of their table.
    private const string Unfold = "() => { document.querySelectorAll('details').forEach((part) => { part.open = true; }); document.querySelectorAll('tr.off').forEach((row) => row.classList.remove('off')); }";

    public static TheoryData<string> Notebooks => [.. KitPages.Names];

    // Where a line of a picture is drawn, which the middle of its box may not be; null for words.
    private const string OnPicture = """
        (link) => {
          const shape = link.querySelector("path, rect, circle");
          if (shape === null) {
            return null;
          }
          shape.scrollIntoView({ block: "center" });
          const line = shape.getAttribute("fill") === "none" ? shape.getPointAtLength(shape.getTotalLength() / 2) : null;
          const place = line?.matrixTransform(shape.getScreenCTM());
          const box = shape.getBoundingClientRect();
          return place ? [place.x, place.y] : [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        }
        """;

    // The address of what a mouse would click in the middle of a link's first line or shape.
    private const string UnderMouse = $$"""
        (link) => {
          link.scrollIntoView({ block: "center" });
          const box = link.getClientRects()[0];
          const [x, y] = ({{OnPicture}})(link) ?? [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
          return document.elementFromPoint(x, y)?.closest("a")?.getAttribute("href") ?? null;
        }
        """;

    // Where the last click led, which may be known a moment after it.
    private const string Led = """
        async () => {
          for (let wait = 0; window.led === undefined && wait < 300; wait++) {
            await new Promise(requestAnimationFrame);
          }
          const led = window.led ?? null;
          delete window.led;
          return led;
        }
        """;

    // What the address names stands in the window.
    private const string IsSeen = "() => { const box = document.querySelector(':target')?.getClientRects()[0]; return box !== undefined && box.bottom > 0 && box.top < innerHeight; }";

    [BrowserTheory]
    [MemberData(nameof(Notebooks))]
    public async Task Rows_and_pictures_lead_to_their_words_and_back_without_scripts(string notebook)
    {
        await using var visit = await pages.VisitAsync(Look.Desk, scripts: false);
        await visit.OpenAsync($"{notebook}.html");
        var links = visit.Page.Locator("a.passage");
        var count = await links.CountAsync();
        Assert.NotEqual(0, count);
        var faults = new List<string>();
        var followed = new HashSet<string>(StringComparer.Ordinal);
        await visit.Page.EvaluateAsync(Unfold);
        for (var i = 0; i < count; i++)
        {
            var address = (await links.Nth(i).GetAttributeAsync("href"))!;
            // An address leads to one place, so it is followed once; whatever else has it has to be where a mouse can take it.
            if (!followed.Add(address))
            {
                if (await links.Nth(i).EvaluateAsync<string?>(UnderMouse) is var under && under != address)
                    faults.Add($"what stands for {address} can't be clicked: there is {under ?? "nothing"}");
                continue;
            }

            await ClickAsync(visit.Page, links.Nth(i));
            if (await Landing.FaultAsync(visit.Page, address) is { } fault)
                faults.Add(fault);
            if (await visit.Page.Locator($".citing a[href='../{notebook}.html']").CountAsync() != 1)
                faults.Add($"{address} does not lead back");
            await Moments.BackAsync(visit.Page);
            await visit.Page.EvaluateAsync(Unfold);
        }

        Findings.AreNone(faults);
    }

    [BrowserTheory]
    [MemberData(nameof(Notebooks))]
    public async Task Rows_bars_and_points_lead_to_their_words_with_scripts(string notebook)
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync($"{notebook}.html");
        await visit.Page.EvaluateAsync(Unfold);
        // Where a click would lead is noted, and the page stays: to draw its figures again for each would take minutes.
        await visit.Page.EvaluateAsync("() => navigation.addEventListener('navigate', (event) => { window.led = event.destination.url; event.preventDefault(); })");
        var faults = new List<string>();
        var addresses = new SortedSet<string>(StringComparer.Ordinal);

        var rows = visit.Page.Locator("td a.passage");
        for (var i = 0; i < await rows.CountAsync(); i++)
        {
            await rows.Nth(i).ClickAsync();
            await LedTo((await rows.Nth(i).GetAttributeAsync("href"))!);
        }

        foreach (var mark in await LiveMark.AllAsync(visit.Page))
        {
            await mark.ClickAsync(visit.Page);
            await LedTo(mark.Address);
        }

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            await visit.OpenAsync(address);
            if (await Landing.FaultAsync(visit.Page, address) is { } fault)
                faults.Add(fault);
        }

        Findings.AreNone(faults);

        async Task LedTo(string address)
        {
            var led = await visit.Page.EvaluateAsync<string?>(Led);
            if (led?.EndsWith('/' + address, StringComparison.Ordinal) != true)
                faults.Add($"what stands for {address} led to {led ?? "nothing"}");
            addresses.Add(address);
        }
    }

    [BrowserFact]
    public async Task A_click_on_a_bar_opens_the_article_and_its_page_leads_back()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync("03-speakers.html");
        var mark = (await LiveMark.AllAsync(visit.Page))[0];
        await mark.ClickAsync(visit.Page);
        await visit.ArrivedAsync("/articles/");
        Assert.Null(await Landing.FaultAsync(visit.Page, mark.Address));

        await visit.Page.ClickAsync(".citing a[href='../03-speakers.html']");
        await visit.ArrivedAsync("/03-speakers.html");
    }

    [BrowserTheory]
    [MemberData(nameof(Notebooks))]
    public async Task A_page_that_is_sent_leads_to_the_passages_in_it_and_back(string notebook)
    {
        await using var visit = await pages.VisitAsync(Look.Desk, scripts: false);
        await visit.OpenAsync($"standalone/{notebook}.html");
        await visit.Page.EvaluateAsync(Unfold);
        var links = visit.Page.Locator("a.passage");
        var count = await links.CountAsync();
        Assert.NotEqual(0, count);
        var faults = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var address = (await links.Nth(i).GetAttributeAsync("href"))!;
            await ClickAsync(visit.Page, links.Nth(i));
            await SeenAsync(address);
            var back = visit.Page.Locator($".cited:has({address}) .back a").First;
            var origin = (await back.GetAttributeAsync("href"))!;
            await back.ClickAsync();
            await SeenAsync(origin);
        }

        Findings.AreNone(faults);

        async Task SeenAsync(string address)
        {
            if (!await Moments.UntilAsync(async () => visit.Page.Url.EndsWith(address, StringComparison.Ordinal) && await visit.Page.EvaluateAsync<bool>(IsSeen)))
                faults.Add($"{address} is not in the window of {visit.Page.Url}");
        }
    }

    private static async Task ClickAsync(IPage page, ILocator link)
    {
        if (await link.EvaluateAsync<float[]?>(OnPicture) is null)
        {
            await link.ClickAsync();
            return;
        }

        // A page that was just gone back to may still be scrolled to where it was.
        var before = page.Url;
        for (var attempt = 0; attempt < 10 && page.Url == before; attempt++)
        {
            var at = (await link.EvaluateAsync<float[]?>(OnPicture))!;
            await page.Mouse.ClickAsync(at[0], at[1]);
            for (var wait = 0; wait < 20 && page.Url == before; wait++)
                await Task.Delay(50);
        }

        await Moments.LoadedAsync(page);
    }
}
