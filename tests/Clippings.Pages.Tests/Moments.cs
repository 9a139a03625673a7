namespace Clippings.Pages.Tests;

/// <summary>Waits for what comes some time after a click, on a busy machine some time later.</summary>
internal static class Moments
{
    private const int Most = 500;

    /// <summary>Whether it comes within some seconds. Asked from here, since a page without scripts waits for nothing.</summary>
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
}
