using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clippings.Docs.Tests;

/// <summary>Whose work comes with the program is said, package by package.</summary>
public sealed partial class NoticeTests
{
    [Fact]
    public void Every_package_that_is_shipped_is_named_and_none_besides()
    {
        var named = Row().Matches(File.ReadAllText(Path.Combine(KitFolders.Root, "src", "Clippings.Cli", "NOTICES.md")))
            .SelectMany(row => row.Groups[1].Value.Split(", ")).Select(name => name.Replace("\\*", "*", StringComparison.Ordinal)).ToList();
        var shipped = Shipped().ToList();

        Assert.NotEmpty(shipped);
        Assert.DoesNotContain(shipped, package => !named.Exists(name => Covers(name, package)));
        Assert.DoesNotContain(named, name => !shipped.Exists(package => Covers(name, package)));
    }

    [Fact]
    public void The_notices_come_with_the_program() => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(CliProcess.Program)!, "NOTICES.md")));

    private static bool Covers(string name, string package) => name.EndsWith('*') ? package.StartsWith(name[..^1], StringComparison.Ordinal) : name == package;

    private static IEnumerable<string> Shipped()
    {
        using var graph = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(CliProcess.Built, ".deps.json")));
        var target = graph.RootElement.GetProperty("targets").EnumerateObject().First().Value;
        foreach (var library in graph.RootElement.GetProperty("libraries").EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() == "package" && target.GetProperty(library.Name) is var files && (files.TryGetProperty("runtime", out _) || files.TryGetProperty("runtimeTargets", out _)))
                yield return library.Name.Split('/')[0];
        }
    }

    [GeneratedRegex(@"^\| ([^|]+?) \| (?!licence|---)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
