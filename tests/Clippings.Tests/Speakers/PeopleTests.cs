namespace Clippings.Tests;

public class PeopleTests
{
    [Fact]
    public void Sources_and_those_mentioned_are_listed_with_role_and_affiliation()
    {
        var people = Articles.Of("Kremlin spokesman Ivan Orr met Ann Lee, the Polish minister. “It rains,” Orr said. He left.").People();

        Assert.Equal(
            [("Ivan Orr", PersonKind.Source, "spokesman", "Kremlin", 3), ("Ann Lee", PersonKind.Mentioned, "minister", "Polish", 2)],
            people.Select(p => (p.Name, p.Kind, p.Role!, p.Affiliation!, p.Mentions)));
    }

    [Fact]
    public void Who_wrote_and_who_photographed_are_kept_apart()
    {
        const string text = "By Ann Lee\nTwo men stand in rain. (Bob Orr/Agency)\nIt rained in the valley on the first day of spring.";
        var lines = LineReader.Read("a", text);
        var article = new Article
        {
            Id = "a",
            File = "a.txt",
            Text = text,
            Sha256 = "",
            Lines = [lines[0] with { Role = LineRole.Credit }, lines[1] with { Role = LineRole.Caption }, lines[2]],
        };

        Assert.Equal([("Ann Lee", PersonKind.Journalist), ("Bob Orr", PersonKind.Photographer)], article.People().Select(p => (p.Name, p.Kind)));
    }

    [Theory]
    [InlineData("The plan came from Lord Falconer. Falconer said so.", "Lord Falconer")]
    [InlineData("Charlie Falconer spoke first. Lord Falconer then left.", "Charlie Falconer")]
    [InlineData("They met Pope Francis and Queen Elizabeth there.", "Pope Francis, Queen Elizabeth")]
    public void A_name_of_one_word_keeps_its_title_of_nobility(string text, string people) =>
        Assert.Equal(people, string.Join(", ", Articles.Of(text).People().Select(p => p.Name)));
}
