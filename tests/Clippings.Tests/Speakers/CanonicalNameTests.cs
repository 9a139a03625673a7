namespace Clippings.Tests;

public class CanonicalNameTests
{
    [Theory]
    [InlineData("Mayor Ann Lee spoke. “It rains,” Lee said.", "Ann Lee")]
    [InlineData("Mayor Ann Lee spoke. “It rains,” she said.", "Ann Lee")]
    [InlineData("Mayor Ann Lee met Bob Orr. “It rains,” he said.", "Bob Orr")]
    [InlineData("Mayor Ann Lee met Bob Orr. “It rains,” the mayor said.", "Ann Lee")]
    [InlineData("Kremlin spokesman Ivan Orr met Ann Lee. “It rains,” the Kremlin spokesman said.", "Ivan Orr")]
    [InlineData("Mrs. Orr and Bob Orr met. “It rains,” Mr. Orr said.", "Bob Orr")]
    [InlineData("“It rains,” Moscow said.", "Russia")]
    [InlineData("“It rains,” Russian officials said.", "Russian officials")]
    public void A_mention_gets_the_name_of_its_person(string text, string name) => Assert.Equal(name, Articles.Of(text).Quotes()[0].Speaker);

    [Fact]
    public void An_unnamed_official_is_the_person_who_says_the_same_words()
    {
        var quotes = Articles.Of("One senior diplomat said talks were at a “wet end.”\n\n“This is what we call a wet end of it all,” Bob Orr said.").Quotes();

        Assert.Equal(["Bob Orr", "Bob Orr"], quotes.Select(q => q.Speaker));
    }

    [Fact]
    public void A_person_goes_by_the_longest_name_of_the_corpus_and_its_commonest_spelling()
    {
        var corpus = Articles.Corpus(
            Articles.Of("“It rains,” Sergey Orlov said.", "1"),
            Articles.Of("“It pours,” Sergei Orlov said. Sergei Orlov left.", "2"),
            Articles.Of("“It shines,” said Orlov.", "3"));

        Assert.Equal(["Sergei Orlov", "Sergei Orlov", "Sergei Orlov"], corpus.Quotes().Select(q => q.Speaker));
    }

    [Fact]
    public void A_surname_that_two_bear_alike_stays_a_surname()
    {
        var corpus = Articles.Corpus(
            Articles.Of("Ann Lee left.", "1"), Articles.Of("Bob Lee left.", "2"), Articles.Of("“It shines,” said Lee.", "3"));

        Assert.Equal("Lee", corpus.Quotes()[0].Speaker);
    }

    [Fact]
    public void A_role_printed_elsewhere_names_the_speaker()
    {
        var corpus = Articles.Corpus(Articles.Of("Kremlin spokesman Ivan Orr left.", "1"), Articles.Of("“It rains,” the Kremlin spokesman said.", "2"));

        Assert.Equal("Ivan Orr", corpus.Quotes()[0].Speaker);
    }
}
