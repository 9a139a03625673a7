namespace Clippings.Tests;

/// <summary>Speech told from titles, terms and words held at a distance, on made-up sentences.</summary>
public class SpeechTests
{
    [Theory]
    [InlineData("Ann Lee spoke on the network’s “Morning With Friends” about rain.")]
    [InlineData("The so-called “rain act” passed in May.")]
    [InlineData("Robert “Bobby” Orr likes rain.")]
    [InlineData("The plan is known as “the big rain”.")]
    [InlineData("The mayor’s 1987 “Contract With Rain” is forgotten.")]
    [InlineData("Ben Park sold the council his 1987 “Contract With Rain.”")]
    [InlineData("Ben Park’s commentary, “Valley, tell your own story,” is thoughtful.")]
    [InlineData("Her book, “A Life in Rain,” came out in May.")]
    [InlineData("The film “Rainmen” opened on Friday.")]
    [InlineData("Ann Lee wrote in her book, “A Life in Rain,” that the dam was old.")]
    [InlineData("Ann Lee said Monday on “Rain Today” that the dam was old.")]
    [InlineData("Ann Lee told the hosts of “Rain Today” that the dam was old.")]
    [InlineData("By fall, Green Valley “super clubs” paid by two brothers had won.")]
    [InlineData("It was a “rain club” that met on Fridays.")]
    public void Titles_nicknames_and_terms_are_no_speech(string text) => Assert.False(Articles.Of(text).Quotes()[0].IsSpeech);

    [Theory]
    [InlineData("Ann Lee said that Bo Orr was on “Rain Today” last week.")]
    [InlineData("Ann Lee said Bo Orr would be on “Rain Today” next week.")]
    [InlineData("Ann Lee thinks this is an episode of “Rain Today.”")]
    [InlineData("Ann Lee warned of “Total Rain.”")]
    [InlineData("As a boss on “The Rainy Days,” Bo Orr hurt the staff, according to show insiders.")]
    [InlineData("LEE: Park thinks life is “Rain Today.” It rains.")]
    [InlineData("At last Bo Orr “got off lightly” in May.")]
    [InlineData("The doctor found a box marked “old letters” in a corner.")]
    public void What_stands_in_a_reported_clause_or_on_a_thing_is_speech(string text) => Assert.True(Articles.Of(text).Quotes()[0].IsSpeech);

    [Theory]
    [InlineData("Ann Lee called the winner “Miss Rain” and “Miss Snow” in June.", true)]
    [InlineData("Ann Lee called Bo Orr “Old Rain,” “Old Snow” and an “Old Storm” in June.", true)]
    [InlineData("The paper sent its “national rain reporter” Bo Orr into “a living room in the west” in May.", false)]
    public void Words_in_one_row_are_all_speech_or_all_not(string text, bool speech) => Assert.All(Articles.Of(text).Quotes(), q => Assert.Equal(speech, q.IsSpeech));

    [Fact]
    public void A_noun_behind_an_adjective_of_a_people_is_no_verb() =>
        Assert.NotEqual("Polish", Articles.Of("The club rated half of Polish claims as “mostly wet.”").Quotes()[0].SpeakerText);
}
