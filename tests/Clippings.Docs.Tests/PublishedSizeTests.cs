namespace Clippings.Docs.Tests;

/// <summary>What users download stays small.</summary>
public sealed class PublishedSizeTests
{
    // A database of 71 MB, for what is asked of more articles than memory holds, is the most of what it grew by.
    private const long Most = 250_000_000;

    /// <remarks>Of a copy that was published; what is only built is larger, and nobody's download.</remarks>
    [Fact]
    public void A_published_copy_has_at_most_250_MB()
    {
        if (CliProcess.Program == CliProcess.Built)
            return;
        Assert.InRange(Directory.EnumerateFiles(Path.GetDirectoryName(CliProcess.Program)!, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length), 0, Most);
    }
}
