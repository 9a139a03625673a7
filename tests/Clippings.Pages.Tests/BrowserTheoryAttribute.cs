namespace Clippings.Pages.Tests;

/// <summary>A test with data that needs a browser; where there is none it is skipped with what to do, in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Remedy;
}
