using System.Diagnostics;

namespace Clippings.Pages.Tests;

/// <summary>The HTML itself, by the checker of the W3C.</summary>
[Collection(KitPagesCollection.Name)]
public sealed class HtmlTests(KitPages pages)
{
    [ValidatorFact]
    public async Task No_page_has_an_error()
    {
        using var wrong = new TemporaryFolder().With("wrong.html", "<!DOCTYPE html><html lang=\"en\"><head><title>Wrong</title></head><body><p id=\"a\"><b id=\"a\"></p></body></html>");
        var start = new ProcessStartInfo(Validator.Java!, ["-jar", Validator.Jar!, "--errors-only", "--format", "gnu", Path.Combine(wrong.Path, "wrong.html"), .. pages.All.Select(page => Path.Combine(pages.Folder, page))]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = (await process.StandardError.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();

        Assert.Contains(errors, error => error.Contains("wrong.html", StringComparison.Ordinal) && error.Contains("Duplicate ID", StringComparison.Ordinal));
        Findings.AreNone(errors.Where(error => !error.Contains("wrong.html", StringComparison.Ordinal)));
    }
}
