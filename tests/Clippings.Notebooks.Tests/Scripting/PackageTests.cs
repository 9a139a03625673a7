using System.Runtime.InteropServices;
using System.Text;
using Clippings.Notebooks.Tests.Scripting.TestKit;

namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>Packages of a feed made here, restored by the SDK as a user's are, with no network.</summary>
[Collection(OneSession.Name)]
public sealed class PackageTests : IDisposable
{
    private readonly PackageFeed feed = new();

    public void Dispose() => feed.Dispose();

    private string Feed => $"#i \"nuget:{feed.Folder}\"\n";

    [Fact]
    public async Task A_package_brings_its_dependency_and_a_second_one_shares_it()
    {
        feed.Pack("Words", "1.2.0", "public static class Words { public static string Hello => \"hello\"; }");
        feed.Pack("Words", "2.0.0", "public static class Words { public static string Hello => \"too new\"; }");
        feed.Pack("Greeter", "1.0.0", "public static class Greeter { public static string Name => \"greeter\"; }", "<dependency id=\"Words\" version=\"[1.0,2.0)\" />");
        feed.Pack("Parter", "1.0.0", "public static class Parter { public static string Name => \"parter\"; }", "<dependency id=\"Words\" version=\"1.2.0\" />");
        await using var run = new SessionRun(feed.Options);
        Assert.IsType<Outcome.Completed>(await run.RunAsync(Feed + "#r \"nuget: Greeter, 1.0.0\"\nGreeter.Name + Words.Hello"));
        Assert.Equal("greeterhello", run.Result);
        Assert.IsType<Outcome.Completed>(await run.RunAsync("#r \"nuget: Parter, 1.0.0\"\nParter.Name + Words.Hello + Greeter.Name"));
        Assert.Equal("parterhellogreeter", run.Result);
    }

    [Fact]
    public async Task Its_first_use_says_what_is_brought_in_and_how_large_it_was_and_later_ones_say_nothing()
    {
        feed.Pack("Words", "1.0.0", "public static class Words { public static int Count => 1; }");
        var size = new FileInfo(Path.Combine(feed.Folder, "Words.1.0.0.nupkg")).Length;
        await using (var first = new SessionRun(feed.Options))
        {
            await first.RunAsync(Feed + "#r \"nuget: Words, 1.0.0\"\nWords.Count");
            Assert.Equal(
                [("bringing in Words 1.0.0 and what it needs, which is kept for later runs", 0), ($"brought in Words 1.0.0 and what it needs: {size / 1e6:0} MB, kept for later runs", 1)],
                first.Outputs.OfType<CellOutput.Progress>().Select(work => (work.What, (int)work.Share)));
        }

        await using var second = new SessionRun(feed.Options);
        await second.RunAsync(Feed + "#r \"nuget: Words, 1.0.0\"\nWords.Count");
        Assert.Equal("1", second.Result);
        Assert.Empty(second.Outputs.OfType<CellOutput.Progress>());
    }

    [Fact]
    public async Task What_was_restored_is_there_again_without_its_feed()
    {
        feed.Pack("Words", "1.0.0", "public static class Words { public static int Count => 1; }");
        await using (var first = new SessionRun(feed.Options))
            await first.RunAsync(Feed + "#r \"nuget: Words, 1.0.0\"\nWords.Count");
        File.Delete(Path.Combine(feed.Folder, "Words.1.0.0.nupkg"));
        await using var run = new SessionRun(feed.Options);
        await run.RunAsync(Feed + "#r \"nuget: Words, 1.0.0\"\nWords.Count");
        Assert.Equal("1", run.Result);
    }

    [Fact]
    public async Task Folders_under_the_same_settings_share_what_was_restored()
    {
        feed.Pack("Words", "1.0.0", "public static class Words { public static int Count => 1; }");
        var below = Directory.CreateDirectory(Path.Combine(feed.Notebooks, "2021", "out")).FullName;
        Assert.True(await IsRestoredAsync(feed.Notebooks));
        Assert.False(await IsRestoredAsync(below));
        File.Copy(Path.Combine(feed.Notebooks, "nuget.config"), Path.Combine(feed.Notebooks, "2021", "NuGet.Config"));
        Assert.True(await IsRestoredAsync(below));
        Assert.False(await IsRestoredAsync(Path.GetDirectoryName(below)!));

        async Task<bool> IsRestoredAsync(string folder)
        {
            var isNew = false;
            await new PackageRestorer(folder, feed.Options.RestoreFolder!).RestoreAsync([new PackageRequest("Words", "1.0.0")], [feed.Folder], () => isNew = true, CancellationToken.None);
            return isNew;
        }
    }

    [Fact]
    public async Task A_version_that_floats_moves_on_after_a_day()
    {
        feed.Pack("Words", "1.0.0", "public static class Words { public static int Major => 1; }");
        feed.Pack("Words", "3.0.0-beta.1", "public static class Words { public static int Major => 3; }");
        Assert.Equal("1", await MajorAsync(""));
        feed.Pack("Words", "2.0.0", "public static class Words { public static int Major => 2; }");
        Assert.Equal("1", await MajorAsync(""));
        foreach (var record in Directory.EnumerateFiles(feed.Options.RestoreFolder!, "restored.json", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(record, DateTime.UtcNow.AddDays(-2));
        Assert.Equal("2", await MajorAsync(""));
        Assert.Equal("3", await MajorAsync(", *-*"));
    }

    [Fact]
    public async Task A_package_no_feed_has_is_an_error_that_names_it()
    {
        await using var run = new SessionRun(feed.Options);
        Assert.IsType<Outcome.Failed>(await run.RunAsync(Feed + "#r \"nuget: Nowhere.To.Be.Found, 1.0.0\""));
        Assert.Contains("Nowhere.To.Be.Found", run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_of_the_kit_s_own_library_that_no_feed_has_is_told_with_the_one_that_is_there()
    {
        await using var run = new SessionRun(feed.Options with { KitFolder = Path.Combine(Clippings.Tests.KitFolders.Root, "artifacts", "clippings") });
        Assert.IsType<Outcome.Failed>(await run.RunAsync(Feed + "#r \"nuget: clippings, 0.0.7\""));
        Assert.Contains($"this program brings Clippings, {typeof(CSharpSession).Assembly.GetName().Version!.ToString(3)}: name that version", run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_native_library_of_this_machine_is_chosen()
    {
        var here = RuntimeInformation.RuntimeIdentifier;
        feed.Pack("Native", "1.0.0", "public class Native { }", "", ($"runtimes/{here}/native/libnative.so", [1]), ("runtimes/win-arm/native/native.dll", [2]));
        var restored = await new PackageRestorer(feed.Notebooks, feed.Options.RestoreFolder!).RestoreAsync([new PackageRequest("Native", "1.0.0")], [feed.Folder], () => { }, CancellationToken.None);
        Assert.EndsWith(Path.Combine("runtimes", here, "native", "libnative.so"), Assert.Single(restored.Natives), StringComparison.Ordinal);
        Assert.Equal(["Native, 1.0.0"], restored.Versions);
    }

    [Fact]
    public async Task Both_kinds_of_extension_run_once()
    {
        var script = Encoding.UTF8.GetBytes("#!csharp\nusing Microsoft.DotNet.Interactive.Formatting;\nFormatter.Register<Scripted>(value => \"by script\", \"text/plain\");");
        var library = PackageFeed.Library("Extended.Interactive", """
            using System;
            using System.Threading.Tasks;
            public interface IKernelExtension { Task OnLoadAsync(object kernel); }
            public class Extension : IKernelExtension
            {
                public Task OnLoadAsync(object kernel) { Console.Write("loaded into " + kernel.GetType().Name); return Task.CompletedTask; }
            }
            """);
        feed.Pack("Extended", "1.0.0", "public class Scripted { }", "", ("interactive-extensions/dotnet/extension.dib", script), ("interactive-extensions/dotnet/Extended.Interactive.dll", library));
        await using var run = new SessionRun(feed.Options);
        Assert.IsType<Outcome.Completed>(await run.RunAsync(Feed + "#r \"nuget: Extended, 1.0.0\"\nnew Scripted()"));
        Assert.Equal(("by script", "loaded into Kernel"), (run.Result, run.Text));
        await run.RunAsync("#r \"nuget: Extended, 1.0.0\"");
        Assert.Equal("", run.Text);
    }

    [Fact]
    public async Task A_cell_may_bring_another_version_of_a_library_the_host_runs_on()
    {
        feed.Pack("AngleSharp", "99.0.0", "namespace AngleSharp { public static class OnlyInTheNewest { public static int Answer => 42; } }");
        await using var run = new SessionRun(feed.Options);
        Assert.Equal("AngleSharp", typeof(AngleSharp.BrowsingContext).Assembly.GetName().Name);
        await run.RunAsync(Feed + "#r \"nuget: AngleSharp, 99.0.0\"\nAngleSharp.OnlyInTheNewest.Answer");
        Assert.Equal("42", run.Result);
    }

    [Theory]
    [InlineData("Plotly.NET.Interactive")]
    [InlineData("plotly.net.interactive")]
    [InlineData("Plotly.NET.Interactive, 5.0.0")]
    [InlineData("Plotly.NET.Interactive, *-*")]
    public async Task A_package_of_the_kit_is_there_at_once_and_answers_for_a_retired_one(string package)
    {
        Directory.CreateDirectory(feed.Options.KitFolder!);
        await File.WriteAllBytesAsync(Path.Combine(feed.Options.KitFolder!, "Plotly.NET.dll"), PackageFeed.Library("Plotly.NET", "namespace Plotly.NET { public static class Chart { public static int Count => 7; } }"));
        await using var run = new SessionRun(feed.Options);
        Assert.IsType<Outcome.Completed>(await run.RunAsync($"#r \"nuget: {package}\"\nPlotly.NET.Chart.Count"));
        Assert.Equal("7", run.Result);
        Assert.Contains("is not needed here", Assert.Single(run.Outputs.OfType<CellOutput.Stream>(), stream => stream.Name == "stderr").Text, StringComparison.Ordinal);
        Assert.False(Directory.Exists(feed.Options.RestoreFolder));
    }

    [Fact]
    public async Task A_feed_that_does_not_answer_is_left_out()
    {
        feed.Pack("Words", "1.0.0", "public static class Words { public static int Count => 1; }");
        await using var run = new SessionRun(feed.Options);
        await run.RunAsync($"#i \"nuget:https://127.0.0.1:1/v3/index.json\"\n{Feed}#r \"nuget: Words\"\nWords.Count");
        Assert.Equal("1", run.Result);
        Assert.Contains("https://127.0.0.1:1/v3/index.json does not answer", Assert.Single(run.Outputs.OfType<CellOutput.Stream>()).Text, StringComparison.Ordinal);
    }

    private async Task<string?> MajorAsync(string version)
    {
        await using var run = new SessionRun(feed.Options);
        await run.RunAsync(Feed + $"#r \"nuget: Words{version}\"\nWords.Major");
        return run.Result;
    }
}
