using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>What a reader can do on a page beside reading it.</summary>
[Collection(KitPagesCollection.Name)]
public sealed class ControlTests(KitPages pages)
{
    private const string Speakers = "03-speakers.html";
    private const string Timeline = "04-timeline.html";

    // The first table that is no figure's data.
    private const string Table = "main .serve:not(figure *) + .scroll table >> nth=0";

    [BrowserFact]
    public async Task Search_finds_what_pages_show_and_leads_there()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync(Speakers);
        await visit.Page.FillAsync(".search input", "zbigniew rau");
        var results = visit.Page.Locator(".found li");
        await results.First.WaitForAsync();

        Assert.Matches("^[1-9][0-9]* places?\\. $", await visit.Page.Locator(".found [role=status]").TextContentAsync());
        Assert.All(await results.Locator("p").AllTextContentsAsync(), excerpt => Assert.Contains("Rau", excerpt, StringComparison.Ordinal));
        Assert.Equal(["Zbigniew", "Rau"], (await results.First.Locator("mark").AllTextContentsAsync()).Take(2));
        var address = (await results.Locator("a[href^='articles/']").First.GetAttributeAsync("href"))!;
        await visit.Page.ClickAsync(".found a[href^='articles/'] >> nth=0");
        await visit.ArrivedAsync(address.Split('#')[0]);
        Assert.Contains("Zbigniew Rau", await visit.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Said);
    }

    [BrowserTheory]
    [InlineData("xyzzy", "Nothing on these pages has all of that. ")]
    [InlineData("zbigniew xyzzy", "Nothing on these pages has all of that. ")]
    public async Task Search_says_that_it_finds_nothing(string words, string told)
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync("index.html");
        await visit.Page.FillAsync(".search input", words);
        await visit.Page.Locator(".found [role=status]", new() { HasText = "Nothing" }).WaitForAsync();

        Assert.Equal(told, await visit.Page.Locator(".found [role=status]").TextContentAsync());
        await visit.Page.PressAsync(".search input", "Escape");
        Assert.False(await visit.Page.IsVisibleAsync(".found"));
    }

    [BrowserFact]
    public async Task A_table_is_sorted_by_a_head_both_ways_and_then_as_it_was()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync(Speakers);
        var before = await ColumnAsync(visit, 2);
        var head = visit.Page.Locator(Table).Locator("th button", new() { HasText = "spans" });

        await head.ClickAsync();
        Assert.Equal(before.Select(int.Parse).OrderDescending(), (await ColumnAsync(visit, 2)).Select(int.Parse));
        await head.ClickAsync();
        Assert.Equal(before.Select(int.Parse).Order(), (await ColumnAsync(visit, 2)).Select(int.Parse));
        Assert.Equal("ascending", await visit.Page.Locator(Table).Locator("th[aria-sort]").GetAttributeAsync("aria-sort"));
        await head.ClickAsync();
        Assert.Equal(before, await ColumnAsync(visit, 2));
    }

    [BrowserFact]
    public async Task Rows_are_found_by_their_words()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync(Speakers);
        var all = (await ColumnAsync(visit, 0)).Count;
        await visit.Page.FillAsync("main .serve:not(figure *) input >> nth=0", "peskov");

        Assert.Equal(["Dmitry Peskov"], await ColumnAsync(visit, 0));
        Assert.Equal($"1 row, {all} in all", await visit.Page.Locator("main .serve:not(figure *) [role=status] >> nth=0").TextContentAsync());
    }

    [BrowserFact]
    public async Task A_long_table_is_leafed_through_and_printed_whole()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync(Timeline);
        var bar = visit.Page.Locator("main .serve:not(figure *)", new() { HasText = "Rows 1 to 20 of" }).First;
        var rows = bar.Locator("+ .scroll tbody tr");
        var count = await rows.CountAsync();

        Assert.InRange(count, 21, 200);
        Assert.Equal(20, await rows.EvaluateAllAsync<int>("rows => rows.filter(row => row.offsetParent).length"));
        await bar.GetByLabel("More rows").ClickAsync();
        Assert.Equal($"Rows 21 to {Math.Min(40, count)} of {count}", await visit.Page.Locator("main .serve:not(figure *) [role=status]", new() { HasText = "Rows 21" }).First.TextContentAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(count, await visit.Page.Locator("main .scroll:not(figure *) table").EvaluateAllAsync<int>("tables => Math.max(...tables.map(table => [...table.tBodies[0].rows].filter(row => row.offsetParent).length))"));
        Assert.Empty(await visit.Page.Locator("button, input").EvaluateAllAsync<string[]>("all => all.filter(control => control.offsetParent && !control.closest('th')).map(control => control.outerHTML)"));
    }

    [BrowserFact]
    public async Task Tables_and_figures_are_saved()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync(Speakers);

        var csv = Encoding.UTF8.GetString(await SavedAsync(visit, "main .serve:not(figure *) button[aria-label^=CSV] >> nth=0")).TrimStart('\ufeff').Split("\r\n");
        Assert.Equal("group,words,spans,articles,share,article,start,end", csv[0]);
        Assert.Equal((await ColumnAsync(visit, 0)).Count + 2, csv.Length);
        Assert.Matches(@"^Sergei Ryabkov,64,10,4,0\.229,[\w-]+,\d+,\d+$", csv[1]);

        var data = Encoding.UTF8.GetString(await SavedAsync(visit, "figure .take button:text-is('CSV') >> nth=0"));
        Assert.Contains("speaker,quoted words\r\nSergei Ryabkov,64\r\n", data, StringComparison.Ordinal);
        var svg = XDocument.Parse(Encoding.UTF8.GetString(await SavedAsync(visit, "figure .take button:text-is('SVG') >> nth=0")));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "a");
        Assert.Contains("Sergei Ryabkov", svg.Root!.Value, StringComparison.Ordinal);
        var png = await SavedAsync(visit, "figure .take button:text-is('PNG') >> nth=0");
        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        Assert.Equal(1440, (png[18] << 8) + png[19]);
    }

    [BrowserFact]
    public async Task Code_is_opened_and_closed_for_the_whole_page_and_copied()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync(Speakers);
        var open = visit.Page.Locator("details.source[open]");
        var all = await visit.Page.Locator("details.source").CountAsync();

        await visit.Page.ClickAsync("text=Show all code");
        Assert.Equal(all, await open.CountAsync());
        var copy = visit.Page.Locator("details.source .copy").First;
        // Whether the clipboard takes it is known some time after the click, and told for two seconds alone: so it is noted.
        await copy.EvaluateAsync("button => new MutationObserver(() => { window.told ??= button.textContent; }).observe(button, { childList: true })");
        await copy.ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => window.told !== undefined");
        Assert.Contains(await visit.Page.EvaluateAsync<string>("() => window.told"), new[] { "Copied", "Selected" });
        await visit.Page.ClickAsync("text=Hide all code");
        Assert.Equal(0, await open.CountAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_nothing_stands_there_dead_and_all_rows_do()
    {
        await using var visit = await pages.VisitAsync(Look.Desk, scripts: false);
        foreach (var page in pages.All.Where(page => !page.StartsWith("standalone/", StringComparison.Ordinal)))
        {
            await visit.OpenAsync(page);
            Assert.Equal(0, await visit.Page.Locator("button, input, select, tr.off").CountAsync());
        }
    }

    private static async Task<IReadOnlyList<string>> ColumnAsync(Visit visit, int column) =>
        await visit.Page.Locator(Table).EvaluateAsync<string[]>("(table, column) => [...table.tBodies[0].rows].filter(row => row.offsetParent).map(row => row.cells[column].textContent)", column);

    private static async Task<byte[]> SavedAsync(Visit visit, string button)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync(button));
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
