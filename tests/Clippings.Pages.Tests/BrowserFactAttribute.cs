namespace Clippings.Pages.Tests;

/// <summary>A test that needs a browser; where there is none it is skipped with what to do, in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Remedy;
}
