using System.Diagnostics;
using System.Globalization;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class ParentProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_end_of_the_parent_is_noticed()
    {
        using var parent = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        var ended = false;
        await ParentProcess.WatchAsync(parent.Id.ToString(CultureInfo.InvariantCulture), () => ended = true).WaitAsync(Patience);
        Assert.True(ended && parent.HasExited);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nobody")]
    public async Task Without_a_parent_there_is_nothing_to_notice(string? id) =>
        await ParentProcess.WatchAsync(id, () => Assert.Fail("nobody has ended")).WaitAsync(Patience);
}
