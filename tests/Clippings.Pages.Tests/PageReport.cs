using System.Text.Json;

namespace Clippings.Pages.Tests;

/// <summary>What is to be said of a page as it is shown.</summary>
/// <param name="Page">Relative to the folder of pages.</param>
/// <param name="Said">What the console said and what was asked of a network.</param>
/// <param name="Violations">What axe-core finds.</param>
/// <param name="Measured">What <c>report.js</c> finds.</param>
internal sealed record PageReport(string Page, IReadOnlyList<string> Said, IReadOnlyList<string> Violations, Measures Measured)
{
    private static readonly string Script = ReadScript();

    /// <summary>The pages that are looked at so: those that can be sent say the same as those of notebooks and take longest, so they are in two looks alone.</summary>
    public static IReadOnlyList<string> Seen(KitPages pages, Look look) =>
        look is { IsDark: true, Width: 390 } or { IsDark: false, Width: 1440 } ? pages.All : [.. pages.All.Except(pages.Standalone)];

    /// <summary>Opens every page once.</summary>
    public static async Task<IReadOnlyList<PageReport>> OfAllAsync(KitPages pages, Look look)
    {
        await using var visit = await pages.VisitAsync(look);
        var reports = new List<PageReport>();
        foreach (var page in Seen(pages, look))
        {
            await visit.OpenAsync(page);
            string[] said = [.. visit.Said];
            var measured = JsonSerializer.Deserialize<Measures>(await visit.Page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
            reports.Add(new(page, said, await Axe.ViolationsAsync(visit.Page), measured));
        }

        return reports;
    }

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(PageReport).Assembly.GetManifestResourceStream("report.js")!);
        return reader.ReadToEnd();
    }
}
