namespace Clippings.Tests;

public class EventClauseTests
{
    [Theory]
    [InlineData("Ann Orla, director of the port, called for calm on Monday.", "Ann Orla called for calm")]
    [InlineData("Karl Brandt (L), the mayor of Lund, called Monday for a vote.", "Karl Brandt called for a vote")]
    [InlineData("On Monday, the first ship rumbled across, and the last tariff was removed.", "the first ship rumbled across")]
    [InlineData("The ferry came as officials praised Thursday’s marches for being calm.", "officials praised marches for being calm")]
    [InlineData("The authors of the study combed through the files for 2015 and found a gap.", "The authors of the study combed through the files")]
    [InlineData("Bonds, first allowed by a court in 2010, can be sold at once.", "Bonds allowed by a court")]
    [InlineData("A harbour report released last year found that ships leak.", "A harbour report released")]
    public void A_participle_is_the_verb_of_a_clause_that_has_no_other(string text, string label) => Assert.Equal([label], Labels(text));

    [Theory]
    [InlineData("But in 2010, a harbour bill Mr. Brandt had tried to pass failed.", "a harbour bill failed")]
    [InlineData("Envoys read the two treaties Lund made public last month.", "Lund made the two treaties public")]
    [InlineData("His views were those of some experts I spoke to this week about the harbour.", "I spoke to some experts about the harbour")]
    [InlineData("He praised the port — a plan he largely dropped in 2014.", "he largely dropped a plan")]
    [InlineData("It is a set of voters who Liberals are counting on on Jan. 20.", "Liberals are counting on voters")]
    [InlineData("It is a pact that the towns of the coast reached in Lund in December.", "the towns of the coast reached a pact in Lund")]
    [InlineData("He is like Ann Orla, a former aide who led the council in 2011.", "Ann Orla led the council")]
    [InlineData("They saw a report about the storm itself, which began Tuesday.", "the storm began")]
    public void A_relative_clause_names_what_it_is_about_where_that_belongs(string text, string label) => Assert.Equal([label], Labels(text));

    [Theory]
    [InlineData("The council has many tasks, and, today, about 100 guards and officers are deployed.", "100 guards and officers are deployed")]
    [InlineData("The money to Orla was from unions, and this week a third of the giving to Mr. Brandt’s bid came from towns.", "a third of the giving to Mr. Brandt’s bid came from towns")]
    [InlineData("They warned of a strike that could include ships and take place next week.", "a strike could take place")]
    [InlineData("Brandt met Orla five times, debated her twice in 2008, and left.", "Brandt debated her twice")]
    [InlineData("Brandt was mayor, and Ann Orla, a judge who had left town, personally asked him in 2012 to stay.", "Ann Orla personally asked him to stay")]
    public void Joined_clauses_have_their_own_subjects(string text, string label) => Assert.Equal([label], Labels(text));

    [Theory]
    [InlineData("In her 2003 book, Quiet Days, Orla noted the flood.", "Orla noted the flood")]
    [InlineData("In a profile of Brandt in 2013 fellow sailors seemed eager to speak.", "fellow sailors seemed eager to speak")]
    [InlineData("In 1998 in a vote on joining Lund and Tarn both parties split.", "both parties split")]
    [InlineData("The board said that Karl Brandt “has left the harbour on Monday.”", "Karl Brandt has left the harbour")]
    [InlineData("The board said two harbour pilots “over the course of the week have given both good and bad signs,” and left.", "two harbour pilots have given both good and bad signs")]
    [InlineData("The bridge fell on Monday as Karl Brandt, a 43-year-old sailor, was sitting in his car.", "The bridge fell")]
    [InlineData("The threat to the port before Monday is grave.", "The threat to the port is grave")]
    public void The_subject_stands_where_its_clause_begins(string text, string label) => Assert.Equal([label], Labels(text));

    [Theory]
    [InlineData("Brandt spoke, with Mayor Ann Orla last year asserting that ships leak.", "Mayor Ann Orla asserting that ships leak")]
    [InlineData("She has plans like building ten bridges by 2040 and closing a port.", "building ten bridges")]
    [InlineData("Brandt left after his medical scare on Sunday in order to keep calm.", "his medical scare")]
    [InlineData("It recalls Brandt’s 2005 best seller.", "Brandt’s best seller")]
    [InlineData("The line may have come from a plan of the 2012 election.", "election")]
    [InlineData("Following a hastily called, late-night meeting, the council left.", "meeting")]
    [InlineData("He stood by a stone, marked only as the site of a speech by Ann Orla in 1830.", "a speech by Ann Orla")]
    public void What_has_no_finite_verb_tells_by_its_noun_or_gerund(string text, string label) => Assert.Equal([label], Labels(text));

    [Theory]
    [InlineData("The board said on Monday that ships are causing prices to rise because of the very long strikes in every port of the whole coast.", "The board said that ships are causing prices to rise")]
    [InlineData("Brandt left the port on Monday earlier than planned due to health concerns that his doctors had raised again in Lund.", "Brandt left the port earlier")]
    [InlineData("On Monday Brandt criticized Lund, Okla., police officer Betty Orla.", "Brandt criticized Lund, Okla., police officer Betty Orla")]
    [InlineData("“[W]e are reminded of the flood on Monday,” Brandt said.", "[W]e are reminded of the flood")]
    [InlineData("I hope in 2021 Orla says, \"Brandt, thank you for the lifetime of service that you gave.\"", "I hope Orla says Brandt, thank you for the lifetime…")]
    [InlineData("Brandt said that the workers make $12 an hour on Monday.", "the workers make $12 an hour")]
    public void A_label_ends_where_nothing_is_missing(string text, string label) => Assert.Equal([label], Labels(text));

    [Theory]
    [InlineData("Wenda Orla signed the Clean Harbour Act on Monday.", "Wenda Orla")]
    [InlineData("Wenda Orla spoke with Norway’s envoys on Monday.", "Wenda Orla")]
    public void Names_that_act_take_part(string text, params string[] participants) => Assert.Equal(participants, Published(text).Events()[0].Participants);

    [Fact]
    public void A_weekend_told_of_on_Monday_is_the_one_just_past() =>
        Assert.Equal(new DateOnly(2022, 1, 15), Articles.Corpus(Articles.Of("Brandt told reporters this weekend that he was ill.").WithPublished(new DateOnly(2022, 1, 17), DateSource.Metadata, "stated")).Events()[0].From);

    private static IEnumerable<string> Labels(string text) => Published(text).Events().Select(e => e.Label);

    private static Corpus Published(string text) => Articles.Corpus(Articles.Of(text).WithPublished(new DateOnly(2022, 1, 14), DateSource.Metadata, "stated"));
}
