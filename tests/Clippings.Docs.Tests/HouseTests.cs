namespace Clippings.Docs.Tests;

public class HouseTests
{
    [Fact]
    public void Nothing_but_the_house_stands_at_the_top()
    {
        string[] expected = ["LICENSE", "README.md", "global.json", "notebooks", "seeds", "src", "tests"];
        string[] generated = ["artifacts", "rendered", "TestResults"];

        var found = Directory.EnumerateFileSystemEntries(Readme.Root).Select(p => Path.GetFileName(p)!).Where(n => n[0] != '.').Except(generated);

        Assert.Equal(expected, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_engine_and_the_library_do_not_know_each_other()
    {
        Assert.DoesNotContain(typeof(Corpus).Assembly.GetReferencedAssemblies(), a => a.Name == "Clippings.Notebooks");
        Assert.DoesNotContain(typeof(Notebooks.CSharpSession).Assembly.GetReferencedAssemblies(), a => a.Name == "Clippings");
    }

    [Fact]
    public void The_library_has_one_public_namespace() =>
        Assert.Equal(["Clippings"], typeof(Corpus).Assembly.GetExportedTypes().Select(t => t.Namespace).Distinct());

    [Theory]
    [InlineData("Corpus")]
    [InlineData("Text")]
    [InlineData("Terms")]
    [InlineData("Speakers")]
    [InlineData("Timeline")]
    [InlineData("Charts")]
    [InlineData("Display")]
    public void A_room_depends_only_on_rooms_to_its_left(string room)
    {
        string[] rooms = ["Corpus", "Text", "Terms", "Speakers", "Timeline", "Charts", "Display"];
        var folder = Path.Combine(Readme.Root, "src", "Clippings");
        var own = Sources(Path.Combine(folder, room)).Select(File.ReadAllText).ToList();
        var right = rooms.SkipWhile(r => r != room).Skip(1).SelectMany(r => Sources(Path.Combine(folder, r))).Select(f => Path.GetFileNameWithoutExtension(f)!).ToHashSet();

        var used = own.SelectMany(text => Words().Matches(text).Select(m => m.Value)).Where(right.Contains).Distinct();

        Assert.Empty(used);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories) : [];

    private static System.Text.RegularExpressions.Regex Words() => new(@"(?<![.\w""/])[A-Z]\w+(?=[\s.<({>,\[?)])(?!</)", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
}
