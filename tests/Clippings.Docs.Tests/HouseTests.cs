namespace Clippings.Docs.Tests;

public class HouseTests
{
    [Fact]
    public void Nothing_but_the_house_stands_at_the_top()
    {
        string[] expected = ["LICENSE", "README.md", "global.json", "notebooks", "seeds", "src", "tests"];
        string[] generated = ["artifacts", "rendered", "TestResults"];

        var found = Directory.EnumerateFileSystemEntries(KitFolders.Root).Select(p => Path.GetFileName(p)!).Where(n => n[0] != '.').Except(generated);

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

    [Fact]
    public void A_room_depends_only_on_rooms_to_its_left()
    {
        string[] rooms = ["Corpus", "Tables", "Text", "Terms", "Grammar", "Names", "Speakers", "Timeline", "Reuse", "Meaning", "Charts", "Figures", "Display"];
        var uses = RoomUses.Of(Path.Combine(KitFolders.Root, "src", "Clippings"));

        Assert.Contains(("Terms", "Text"), uses.Select(u => (u.From, u.To)));
        Assert.Equal(rooms.Order(StringComparer.Ordinal), uses.Select(u => u.From).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(uses.Where(u => Array.IndexOf(rooms, u.To) > Array.IndexOf(rooms, u.From)).Select(u => $"{u.File} uses {u.Name} of {u.To}").Distinct());
    }
}
