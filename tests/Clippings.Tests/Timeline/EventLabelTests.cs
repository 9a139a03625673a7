namespace Clippings.Tests;

public class EventLabelTests
{
    private static readonly DateOnly _friday = new(2022, 1, 14);

    [Theory]
    [InlineData("Lund on Friday rejected complaints about its new harbour.", "Lund rejected complaints about its new harbour")]
    [InlineData("In 2014, Lund left the union.", "Lund left the union")]
    [InlineData("The bridge, which fell on Monday, was built by Tarn.", "The bridge fell")]
    [InlineData("Lund, which annexed the Orla islands in 2014, has sent ships there.", "Lund annexed the Orla islands")]
    [InlineData("Ministers proposed limits in two treaties they released last month.", "they released two treaties")]
    [InlineData("The mayor quit after police found the letters on Monday.", "police found the letters")]
    [InlineData("Speaking Sunday, Brandt called the talks a farce.", "Brandt called the talks a farce")]
    [InlineData("The mayor praised a bill announced last week by two senators.", "a bill announced by two senators")]
    [InlineData("Officials will meet on Monday in Tarn and will vote in March.", "Officials will meet in Tarn", "Officials will vote")]
    [InlineData("Brandt noted that Orla also supported the plan in 2003.", "Orla also supported the plan")]
    [InlineData("After aides insisted in June that the bridge would close, Brandt left.", "aides insisted that the bridge would close")]
    [InlineData("There was no sign Thursday that the harbour had opened.", "There was no sign that the harbour had opened")]
    [InlineData("They will decide who will run the harbour next year.", "who will run the harbour")]
    [InlineData("The town lifted a ban it put in place Thursday after several days of protests.", "it put a ban in place")]
    [InlineData("This week’s flurry of meetings about the bridge across the harbour was seen as a farce.", "flurry of meetings was seen as a farce")]
    [InlineData("The ferry left the harbour at 9:00 a.m. Eastern.", "The ferry left the harbour")]
    [InlineData("The council joined the mayor in the pile-on Tuesday.", "The council joined the mayor in the pile-on")]
    [InlineData("Brandt said Sunday that Orla appeared to be feeling better and left.", "Brandt said that Orla appeared to be feeling better")]
    public void A_label_is_the_clause_that_the_time_belongs_to(string text, params string[] labels) => Assert.Equal(labels, Labels(text));

    [Theory]
    [InlineData("The harbour council said the mayor resigned on Monday.", "the mayor resigned")]
    [InlineData("The bridge will close on Monday, the council said.", "The bridge will close")]
    [InlineData("Brandt said on Monday that the bridge would close.", "Brandt said that the bridge would close")]
    [InlineData("The bridge would close, Brandt said on Monday.", "Brandt said The bridge would close")]
    [InlineData("“We have lost the harbour,” Brandt said Monday.", "Brandt said “We have lost the harbour”")]
    [InlineData("The bridge, Brandt said, will close on Monday.", "The bridge will close")]
    public void Who_reports_is_named_where_the_time_is_that_of_the_report(string text, string label) => Assert.Equal([label], Labels(text));

    [Theory]
    [InlineData("Brandt spoke of the 2014 collapse of the bridge.", "collapse of the bridge")]
    [InlineData("Brandt recalled the 1962 flood that drowned the harbour.", "flood that drowned the harbour")]
    [InlineData("Hopes rose ahead of talks in Tarn on Monday.", "talks in Tarn")]
    [InlineData("Monday’s talks between Lund and Tarn ended badly.", "talks between Lund and Tarn ended badly")]
    public void A_noun_tells_what_happened_where_the_time_is_its_own(string text, string label) => Assert.Equal([label], Labels(text));

    [Fact]
    public void A_label_has_at_most_60_characters_and_ends_where_a_phrase_does() =>
        Assert.Equal(
            ["The council rejected complaints about its plan"],
            Labels("The council on Monday rejected complaints about its plan to close all four bridges across the river and the harbour for a year."));

    [Theory]
    [InlineData("TARN, Jan. 10 (AP) — The mayor has won.")]
    [InlineData("Pay March 15")]
    [InlineData("Sales fell to 20 million, compared with 30 million in 2009.")]
    [InlineData("It was the worst storm since 2014.")]
    [InlineData("The plant wants to cut output from 2005 levels.")]
    [InlineData("Profits rose in the period ended March 31.")]
    [InlineData("The paper spoke to 2020 winner Ann Orla.")]
    [InlineData("She fell ill at a 9/11 memorial in the harbour.")]
    [InlineData("Brandt wrote to the families of the Sept. 11 attacks.")]
    [InlineData("Brandt complained about the microphone the morning after the debate.")]
    [InlineData("Donors push the sum beyond the total for 2012.")]
    [InlineData("Deaths are up by a third from 2001.")]
    [InlineData("The bell came from an 18th-century church in Tarn.")]
    [InlineData("Orla attacks the mayor, just as he did with Brandt in 2012.")]
    [InlineData("As we saw in 2009, banks can change their minds.")]
    [InlineData("Any change would come later than the switch in 1972.")]
    [InlineData("Births are up from 1 in 10 in 2000.")]
    [InlineData("Traders put the catch at 290,000 head versus 294,000 head a week ago and 303,000 head a year ago.")]
    [InlineData("Orla goes home with a prize, a threefold increase since 1960.")]
    [InlineData("“It is late,” said Karl Brandt, a sailor and a close adviser in 2012.")]
    [InlineData("Brandt was awake for a 3 a.m. call.")]
    [InlineData("The show airs on the radio weekdays from 6 a.m. in Tarn.")]
    public void A_time_that_dates_nothing_makes_no_event(string text) => Assert.Empty(Labels(text));

    [Theory]
    [InlineData("Norway rejected the plan on Monday.", "Norway")]
    [InlineData("The envoys met in Norway on Monday.")]
    [InlineData("On Monday Wenda Orla accused Norway of a breach.", "Wenda Orla", "Norway")]
    [InlineData("Talks between Norway and Finland ended on Monday.", "Norway", "Finland")]
    [InlineData("Wenda Orla met Muslim voters on Monday.", "Wenda Orla")]
    public void Places_take_part_where_they_act(string text, params string[] participants) =>
        Assert.Equal(participants, Published(text).Events()[0].Participants);

    [Fact]
    public void A_subject_he_is_whom_the_articles_mean()
    {
        var corpus = Published("Karl Brandt spoke to reporters. “It is late,” Brandt said. He left Tarn on Monday.");
        Assert.Equal(["Karl Brandt"], corpus.Events(corpus.People())[0].Participants);
    }

    [Theory]
    [InlineData("If the bridge falls on Monday, ships will wait.", EventStatus.Hypothetical)]
    [InlineData("It could have fallen on Monday.", EventStatus.Hypothetical)]
    [InlineData("The mayor hopes that ships will come next week.", EventStatus.Scheduled)]
    [InlineData("The mayor hoped to sail next week.", EventStatus.Planned)]
    public void Status_is_that_of_the_clause(string text, EventStatus status) => Assert.Equal(status, Published(text).Events()[0].Status);

    private static IEnumerable<string> Labels(string text) => Published(text).Events().Select(e => e.Label);

    private static Corpus Published(string text) => Articles.Corpus(Articles.Of(text).WithPublished(_friday, DateSource.Metadata, "stated"));
}
