using System.Text.Json;

namespace Clippings.Pages.Tests;

/// <summary>The way through figures and annotated articles by keys alone.</summary>
[Collection(KitPagesCollection.Name)]
public sealed class KeyboardTests(KitPages pages)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostStops = 400;

    private const string Figure = "() => [...document.querySelectorAll('.live')].indexOf(document.activeElement)";

    // What Plotly shows the label of, in the figure that has the focus; null for nothing.
    private const string Shown = "() => { const [under] = document.activeElement._hoverdata ?? []; return under ? JSON.stringify([under.curveNumber, under.pointNumber]) : null; }";

    private const string Ring = "() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2; }";

    private const string Mark = "() => [...document.querySelectorAll('.clippings-reader [title]')].indexOf(document.activeElement)";

    public static TheoryData<string> Figures => [.. KitPages.Names, .. KitPages.Names.Select(name => $"standalone/{name}")];

    public static TheoryData<string> Readers => ["03-speakers.html", "standalone/04-timeline.html", "articles/boston-globe-2022-01-13.html"];

    [BrowserTheory]
    [MemberData(nameof(Figures))]
    public async Task Arrows_go_through_all_marks_of_a_figure_and_Enter_opens_the_passage(string page)
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync($"{page}.html");
        var all = (await LiveMark.AllAsync(visit.Page)).GroupBy(mark => mark.Figure).ToDictionary(marks => marks.Key, marks => marks.ToList());
        Assert.NotEmpty(all);

        foreach (var (figure, marks) in all)
        {
            Assert.True(await ReachAsync(visit, Figure, figure), $"no Tab leads to figure {figure}");
            Assert.True(await visit.Page.EvaluateAsync<bool>(Ring));
            var tell = visit.Page.Locator(".live").Nth(figure).Locator("+ .keys");
            Assert.Equal($"Arrow keys go through {marks.Count} {(marks.Count == 1 ? "mark" : "marks")}.", await tell.TextContentAsync());

            var shown = new HashSet<string>();
            for (var number = 1; number <= marks.Count; number++)
            {
                await visit.Page.Keyboard.PressAsync(number % 2 == 0 ? "ArrowRight" : "ArrowDown");
                var words = await ToldAsync(visit, tell, $"{number} of {marks.Count}: ");
                Assert.Matches($@"^{number} of {marks.Count}: \S.*\. Enter opens its passage\.$", words);
                shown.Add((await visit.Page.EvaluateAsync<string>(Shown))!);
            }

            Assert.Equal(marks.Select(mark => $"[{mark.Trace},{mark.Point}]").Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        }

        var last = all.Values.Last();
        await visit.Page.Keyboard.PressAsync("Home");
        await ToldAsync(visit, visit.Page.Locator(".live:focus + .keys"), "1 of ");
        var at = JsonSerializer.Deserialize<int[]>((await visit.Page.EvaluateAsync<string>(Shown))!)!;
        var address = last.Single(mark => mark.Trace == at[0] && mark.Point == at[1]).Address;
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArrivedAsync(address);
        Assert.EndsWith(address, visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Said);
    }

    [BrowserFact]
    public async Task A_figure_goes_both_ways_stays_at_its_ends_and_shows_nothing_when_left()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync("03-speakers.html");
        Assert.True(await ReachAsync(visit, Figure, 0));
        var tell = visit.Page.Locator(".live:focus + .keys");
        foreach (var (key, told) in (IEnumerable<(string, string)>)[("ArrowLeft", "1 of 12: Sergei Ryabkov"), ("ArrowUp", "1 of 12: "), ("ArrowRight", "2 of 12: "), ("End", "12 of 12: "), ("ArrowRight", "12 of 12: "), ("ArrowUp", "11 of 12: ")])
        {
            await visit.Page.Keyboard.PressAsync(key);
            await ToldAsync(visit, tell, told);
        }

        var labels = visit.Page.Locator(".live .hovertext");
        Assert.Equal(1, await labels.CountAsync());
        Findings.AreNone(await Axe.ViolationsAsync(visit.Page));
        await visit.Page.Keyboard.PressAsync("Tab");
        await labels.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        Assert.False(await visit.Page.Locator(".keys").First.EvaluateAsync<bool>("line => line.clientHeight > 1"));
    }

    [BrowserTheory]
    [MemberData(nameof(Readers))]
    public async Task Arrows_go_through_the_marks_of_an_article_and_each_says_what_it_is(string page)
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.OpenAsync(page);
        var reader = visit.Page.Locator(".clippings-reader").First;
        var notes = await reader.Locator("[title]").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.title)");
        Assert.InRange(notes.Length, 10, 1000);
        Assert.Contains($"the first of {notes.Length} marks", await reader.Locator(".walk").TextContentAsync(), StringComparison.Ordinal);

        // From what stands before it, since a page may have hundreds of stops.
        await reader.Locator("xpath=preceding::a[1]").FocusAsync();
        Assert.True(await ReachAsync(visit, Mark, 0), "no Tab leads to the first mark");
        await SaysAsync(0);
        for (var mark = 1; mark < notes.Length; mark++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowRight");
            await SaysAsync(mark);
        }

        foreach (var (key, mark) in (IEnumerable<(string, int)>)[("ArrowRight", notes.Length - 1), ("ArrowLeft", notes.Length - 2), ("Home", 0), ("End", notes.Length - 1)])
        {
            await visit.Page.Keyboard.PressAsync(key);
            await SaysAsync(mark);
        }

        Assert.Equal(1, await reader.Locator("[title][tabindex]").CountAsync());
        Assert.Empty(visit.Said);
        Findings.AreNone(await Axe.ViolationsAsync(visit.Page));

        async Task SaysAsync(int mark)
        {
            Assert.Equal(mark, await visit.Page.EvaluateAsync<int>(Mark));
            Assert.True(await visit.Page.EvaluateAsync<bool>(Ring));
            Assert.Equal($"{notes[mark]}. {mark + 1} of {notes.Length}.", await reader.Locator("[role=status]").TextContentAsync());
            Assert.Equal(JsonSerializer.Serialize(notes[mark], Plain), await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement, '::after').content"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Readers))]
    public async Task Without_scripts_no_page_speaks_of_keys(string page)
    {
        await using var visit = await pages.VisitAsync(Look.Desk, scripts: false);
        await visit.OpenAsync(page);
        Assert.Equal(0, await visit.Page.Locator(".walk, .keys, .live[tabindex], .clippings-reader [tabindex]").CountAsync());
    }

    // By Tab alone, from where the focus is.
    private static async Task<bool> ReachAsync(Visit visit, string which, int sought)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<int>(which) == sought)
                return true;
        }

        return false;
    }

    // A label is drawn, and told, a moment after the key.
    private static async Task<string> ToldAsync(Visit visit, Microsoft.Playwright.ILocator tell, string start)
    {
        await Moments.UntilAsync(async () => (await tell.TextContentAsync())!.StartsWith(start, StringComparison.Ordinal));
        return (await tell.TextContentAsync())!;
    }
}
