using Microsoft.Playwright;

namespace Clippings.Pages.Tests;

/// <summary>Waits for what comes some time after a click, on a busy machine some time later.</summary>
internal static class Moments
{
    private const int Most = 1500;

    /// <summary>Whether it comes within half a minute. Asked from here, since a page without scripts waits for nothing.</summary>
    public static async Task<bool> UntilAsync(Func<Task<bool>> isThere)
    {
        for (var moment = 0; moment < Most; moment++)
        {
            if (await isThere())
                return true;
            await Task.Delay(20);
        }

        return false;
    }

    /// <summary>Waits until the page that is there has been read to its end. It is asked itself, since the event that says so has been missed before.</summary>
    public static async Task LoadedAsync(IPage page) => Assert.True(await UntilAsync(async () =>
    {
        try
        {
            return await page.EvaluateAsync<string>("document.readyState") == "complete";
        }
        catch (PlaywrightException)
        {
            // The page went away while it was asked.
            return false;
        }
    }), $"{page.Url} is never there as a whole");

    /// <summary>Goes back to the page before.</summary>
    public static async Task BackAsync(IPage page)
    {
        await page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        await LoadedAsync(page);
    }
}
