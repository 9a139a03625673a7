namespace Clippings.Pages.Tests;

/// <summary>Every page in both schemes at three widths.</summary>
[Collection(KitPagesCollection.Name)]
public sealed class LookTests(KitPages pages)
{
    public static TheoryData<Look> Looks => Look.All;

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public Task Axe_finds_no_violation(Look look) => AllAre(look, report => report.Violations);

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public Task Nothing_is_cut(Look look) => AllAre(look, report => report.Measured.Cut);

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public Task Words_of_figures_can_be_read(Look look) => AllAre(look, report => [.. report.Measured.Crowded, .. report.Measured.Faint]);

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public Task Headings_are_in_order_and_figures_say_what_they_show(Look look) => AllAre(look, report => [.. report.Measured.Headings, .. report.Measured.Unnamed, .. report.Measured.Twice]);

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public Task Policy_and_scripts_have_nothing_to_complain_of_and_nothing_is_asked_of_a_network(Look look) => AllAre(look, report => report.Said);

    [BrowserFact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var visit = await pages.VisitAsync(Look.Desk);
        await visit.Page.SetContentAsync("<!DOCTYPE html><html lang='en'><title>Wrong</title><main><h1>Wrong</h1><img src='data:,'></main></html>");
        Assert.Equal(["image-alt: <img src=\"data:,\">"], await Axe.ViolationsAsync(visit.Page));
    }

    private async Task AllAre(Look look, Func<PageReport, IReadOnlyList<string>> findings)
    {
        var reports = await pages.ReportsAsync(look);
        Assert.Equal(PageReport.Seen(pages, look), reports.Select(report => report.Page));
        Findings.AreNone(reports.SelectMany(report => findings(report).Select(finding => $"{report.Page}: {finding}")));
    }
}
