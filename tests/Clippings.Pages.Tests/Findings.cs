namespace Clippings.Pages.Tests;

/// <summary>What is wrong, in lines that are all told.</summary>
internal static class Findings
{
    public static void AreNone(IEnumerable<string> findings)
    {
        List<string> all = [.. findings];
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
