namespace Clippings.Tests;

/// <summary>One made-up sentence a rule, with the mention that must be found.</summary>
public class SpeakerRuleTests
{
    [Theory]
    [InlineData("Ben Ott, who called it “a pity and a waste,” said Park would decide next week.", "who", QuoteRule.Before)]
    [InlineData("“The bridge is safe,” Ann Lee said.", "Ann Lee", QuoteRule.After)]
    [InlineData("“The bridge is safe,” Ann Lee, a lawyer from Ohio, said Monday.", "Ann Lee", QuoteRule.After)]
    [InlineData("“The bridge is safe,” he said.", "he", QuoteRule.After)]
    [InlineData("“The bridge is safe,” Mayor Ann Lee told reporters.", "Mayor Ann Lee", QuoteRule.After)]
    [InlineData("“Is the bridge safe?” Ann Lee asked.", "Ann Lee", QuoteRule.After)]
    [InlineData("“The bridge is safe,” retired Army general Bo Orr said.", "retired Army general Bo Orr", QuoteRule.After)]
    [InlineData("“The bridge is safe,” said Ann Lee.", "Ann Lee", QuoteRule.Inverted)]
    [InlineData("“The bridge is safe,” said Foreign Minister Bo Orr of Poland, which built it, in a speech.", "Foreign Minister Bo Orr", QuoteRule.Inverted)]
    [InlineData("“The bridge is safe,” said the city’s envoy, Ann Lee.", "Ann Lee", QuoteRule.Inverted)]
    [InlineData("Ann Lee said “the bridge is safe.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee said the bridge was “safe for years.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee warned the council, saying the bridge was “a ruin.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("The city’s engineer, Ann Lee, called it “a ruin.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee, who built it, called it “a ruin.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee said she saw what she called “a ruin.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee described the bridge, if it stands, as “a ruin.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ohio, which has warned of “a ruin” in town, pays.", "which", QuoteRule.Before)]
    [InlineData("Ukraine said it had seen a flood and accused Moscow of making “a ruin.”", "Ukraine", QuoteRule.Before)]
    [InlineData("According to Ann Lee, the bridge is “a ruin.”", "Ann Lee", QuoteRule.AccordingTo)]
    [InlineData("“The bridge is a ruin,” according to Ann Lee.", "Ann Lee", QuoteRule.AccordingTo)]
    [InlineData("The town laughed at Ann Lee’s claim that the bridge was “a ruin.”", "Ann Lee", QuoteRule.Noun)]
    [InlineData("Lee: “The bridge is safe.”", "Lee", QuoteRule.Colon)]
    [InlineData("Ann Lee scolded him: “The bridge is a ruin,” Bo Orr said.", "Bo Orr", QuoteRule.After)]
    [InlineData("Once, when Bo Orr mentioned the flood, Ann Lee laughed and said, “The bridge is safe.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Bo Orr mocked Ann Lee after she struck the workers and blamed “a ruin by the river.”", "she", QuoteRule.Before)]
    [InlineData("The city council issued a statement calling it “a ruin by the river.”", "The city council", QuoteRule.Before)]
    [InlineData("Ann Lee was blunt: “The bridge is a ruin.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("The bridge that “fell down” was old, the mayor said.", "the mayor", QuoteRule.Frame)]
    [InlineData("“The bridge is safe.” ― Ann Lee.", "Ann Lee", QuoteRule.Signature)]
    [InlineData("“LEE: The bridge is safe.”", "LEE", QuoteRule.Transcript)]
    [InlineData("LEE: Park thinks it is a “safe bridge.” It rains.", "LEE", QuoteRule.Transcript)]
    [InlineData("The flood led the engineer Ann Lee to fear a “ruin by the river.”", "the engineer Ann Lee", QuoteRule.Before)]
    [InlineData("After saying the bridge was “a ruin by the river,” Ann Lee left.", "Ann Lee", QuoteRule.Before)]
    [InlineData("Those “safe bridges” fell down in June, according to show insiders.", "show insiders", QuoteRule.AccordingTo)]
    [InlineData("“The bridge is safe,” Ann Lee and Bo Orr said.", "Ann Lee and Bo Orr", QuoteRule.After)]
    [InlineData("“The bridge is safe,” Ann Lee, Bo Orr and the mayor wrote in a letter.", "Ann Lee, Bo Orr and the mayor", QuoteRule.After)]
    [InlineData("“The bridge is safe,” the paper quoted Ann Lee as saying.", "Ann Lee", QuoteRule.After)]
    [InlineData("The paper quoted Ann Lee, an engineer, as saying the bridge was “a ruin.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("“The bridge will be shut tonight,” reads the notice.", "the notice", QuoteRule.Inverted)]
    [InlineData("“A ruin by the river” is how Ann Lee described the bridge.", "Ann Lee", QuoteRule.After)]
    [InlineData("“The bridge is safe,” said a spokeswoman for the port, Ann Lee.", "Ann Lee", QuoteRule.Inverted)]
    [InlineData("Ann Lee’s answer was short: “The bridge is safe.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("For Ann Lee, the matter is simple: “The bridge is safe.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("“We built it,” the group’s chairman, Ann Lee of Poland, said at the start.", "Ann Lee", QuoteRule.After)]
    [InlineData("“Shut the bridge,” snapped Ann Lee.", "Ann Lee", QuoteRule.Inverted)]
    [InlineData("“Shut the bridge,” Ann Lee snapped.", "Ann Lee", QuoteRule.After)]
    [InlineData("“Shut the bridge,” she hissed at the builders.", "she", QuoteRule.After)]
    [InlineData("“Shut it!” shot back Ann Lee, the mayor.", "Ann Lee", QuoteRule.Inverted)]
    [InlineData("“Shut it!” came the reply from Ann Lee.", "Ann Lee", QuoteRule.Inverted)]
    [InlineData("And from Mayor Ann Lee: “The bridge is safe.”", "Mayor Ann Lee", QuoteRule.Colon)]
    [InlineData("Then this from the mayor: “The bridge is safe.”", "the mayor", QuoteRule.Colon)]
    [InlineData("Ann Lee’s answer: “The bridge is safe.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("Harding said it would “shut the bridge.”", "Harding", QuoteRule.Before)]
    [InlineData("Beijing warned it would “shut the bridge.”", "Beijing", QuoteRule.Before)]
    [InlineData("The bridge is “a ruin by the river,” as a city memo put it.", "a city memo", QuoteRule.After)]
    [InlineData("The bridge is “a ruin by the river,” as Ann Lee noted in May.", "Ann Lee", QuoteRule.After)]
    [InlineData("Ann Lee said the bridge was “a ruin by the river,” but Bo Orr said that it would stand.", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee said she recalled thinking, “It is a ruin by the river.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee said Bo Orr seemed to feel better and looks forward to “a walk by the river.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Bo Orr grew so upset in the car that Ann Lee had to change her words: “It is a ruin.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("Ann Lee sent a series of tweets Friday saying that the bridge was “a ruin by the river.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("Ann Lee answered in a letter that called the bridge “a ruin by the river.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("The charter gives the head of the town power to order “a vote by noon.”", "the head", QuoteRule.Before)]
    [InlineData("“The bridge is safe.” It was built by us. “It will stand.” ― Ann Lee.", "Ann Lee", QuoteRule.Signature)]
    [InlineData("Asked by Bo Orr, the 34-year-old mother of three replied, “The bridge is safe.”", "the 34-year-old mother", QuoteRule.Before)]
    [InlineData("The harbour report found that the bridge was “a ruin by the river.”", "The harbour report", QuoteRule.Before)]
    [InlineData("“The bridge is safe,” the harbour report stated.", "the harbour report", QuoteRule.After)]
    [InlineData("“The bridge is safe,” the lawsuit states.", "the lawsuit", QuoteRule.After)]
    [InlineData("“The bridge is safe,” said biographer Ann Lee.", "biographer Ann Lee", QuoteRule.Inverted)]
    [InlineData("Ohio frontman Ann Lee thanked the fans for “rubbish bridges.”", "Ohio frontman Ann Lee", QuoteRule.Before)]
    [InlineData("“The bridge is safe,” said harbour chief Willy de Clercq.", "harbour chief Willy de Clercq", QuoteRule.Inverted)]
    [InlineData("Groups of protesters gathered near the hall where Bo Orr played the organ, while chanting, “Shut the bridge.”", "Groups", QuoteRule.Before)]
    [InlineData("“The bridge is safe,” Mrs May said.", "Mrs May", QuoteRule.After)]
    [InlineData("May said: “The bridge is safe.”", "May", QuoteRule.Colon)]
    [InlineData("“The bridge is safe,” said May.", "May", QuoteRule.Inverted)]
    [InlineData("“The bridge is safe,” Will Smith said.", "Will Smith", QuoteRule.After)]
    [InlineData("“The bridge is safe,” said coach Mike Friday.", "coach Mike Friday", QuoteRule.Inverted)]
    [InlineData("May I say that it is “a ruin by the river”?", "I", QuoteRule.Before)]
    [InlineData("Ann Lee said in May that it was “a ruin by the river.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("The bridge was described by Ann Lee as “the oldest of all.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("The town heard plans to move it, described by one union as a “ruin by the river.”", "one union", QuoteRule.Before)]
    [InlineData("Ann Lee said she was told by Bo Orr that it was “a ruin by the river.”", "Bo Orr", QuoteRule.Before)]
    [InlineData("The bridge was labelled “a ruin by the river” by Bo Orr.", "Bo Orr", QuoteRule.After)]
    [InlineData("The bridge, called “a ruin” by critics, is shut.", "critics", QuoteRule.After)]
    [InlineData("This from Ann Lee on Monday: “The bridge is safe.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("Then there is this from Ann Lee: “The bridge is safe.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("“Never again,” Lee spat.", "Lee", QuoteRule.After)]
    [InlineData("“The bridge is safe,” Ann Lee, the former mayor of Ohio City and a friend of Bo Orr, told reporters.", "Ann Lee", QuoteRule.After)]
    [InlineData("Bo Orr insisted the bridge was “not on my mind,” he admitted “it may fall.”", "Bo Orr", QuoteRule.Before)]
    [InlineData("The doubt begins with how the town rated this statement by Ann Lee in May: “The bridge is safe.”", "Ann Lee", QuoteRule.Colon)]
    [InlineData("It is old because, for Bo Orr, “nothing is more lasting.”", "Bo Orr", QuoteRule.Subject)]
    [InlineData("To Ann Lee, the bridge is “a ruin by the river.”", "Ann Lee", QuoteRule.Subject)]
    [InlineData("Ann Lee changed the plan, replacing it with softer language calling for “fitting assistance.”", "Ann Lee", QuoteRule.Before)]
    [InlineData("The charter grants the head of the OAU authority to order “a vote by noon.”", "the head", QuoteRule.Before)]
    public void A_rule_finds_the_mention(string text, string mention, QuoteRule rule)
    {
        var quote = Articles.Of(text).Quotes()[0];

        Assert.Equal((mention, rule), (quote.SpeakerText, quote.Rule));
        Assert.Equal(mention, text[quote.SpeakerStart!.Value..quote.SpeakerEnd!.Value]);
    }

    [Theory]
    [InlineData("“The bridge is safe,” Ann Lee kicked the ball.")]
    [InlineData("“The bridge is safe.” Ann Lee smiled.")]
    public void What_no_verb_of_speech_could_follow_gives_no_cue(string text) => Assert.Null(Articles.Of(text).Quotes()[0].Cue);

    [Theory]
    [InlineData("“It is done,” Ann Lee said. The bridge is “safe and sound.”", "Ann Lee", QuoteRule.Continuation)]
    [InlineData("“We had no choice,” Ann Lee said. Without the loan, it would have been “dead in the water by spring.”", "Ann Lee", QuoteRule.Continuation)]
    [InlineData("“It is done,” Ann Lee said. Bo Orr was “angry and tired.”", "Bo Orr", QuoteRule.Subject)]
    [InlineData("The day passed. The bridge is “safe and sound.”", null, QuoteRule.None)]
    public void A_clause_without_a_cue_goes_on_with_what_was_said(string text, string? speaker, QuoteRule rule)
    {
        var last = Articles.Of(text).Quotes()[^1];

        Assert.Equal((speaker, rule), (last.Speaker, last.Rule));
    }

    [Fact]
    public void The_first_words_of_an_article_have_no_speaker_from_the_headline()
    {
        using var folder = new TemporaryFolder().With("a.txt", "Mayor Ann Lee opens bridge\n\n“It is safe and it is ours.”\n\nThe crowd cheered on Monday.\n");

        Assert.Null(Assert.Single(Corpus.Load(folder.Path).Quotes()).Speaker);
    }

    [Fact]
    public void The_second_piece_has_the_speaker_and_the_statement_of_the_first()
    {
        var quotes = Articles.Of("“The bridge,” Ann Lee said, “is safe.” “Nobody need worry.”").Quotes();

        Assert.Equal(["Ann Lee", "Ann Lee", "Ann Lee"], quotes.Select(q => q.Speaker));
        Assert.Equal([1, 1, 1], quotes.Select(q => q.Statement));
    }

    [Fact]
    public void Words_alone_before_a_cue_belong_to_it()
    {
        var quotes = Articles.Of("“Nobody need worry.” “The bridge is safe,” Ann Lee said.").Quotes();

        Assert.Equal([QuoteRule.Anticipation, QuoteRule.After], quotes.Select(q => q.Rule));
    }

    [Fact]
    public void Words_alone_after_a_sentence_about_a_person_are_hers()
    {
        var quote = Articles.Of("Ann Lee was not amused. “The bridge is safe.”").Quotes()[0];

        Assert.Equal(("Ann Lee", QuoteRule.Introduction), (quote.Speaker, quote.Rule));
    }

    [Fact]
    public void A_paragraph_left_open_is_carried_on_by_the_same_speaker()
    {
        var quotes = Articles.Of("“It rains,” Ann Lee said. “It pours.\n\n“It shines.”").Quotes();

        Assert.Equal("Ann Lee", quotes[2].Speaker);
        Assert.Equal(quotes[1].Statement, quotes[2].Statement);
    }

    [Theory]
    [InlineData("Ann Lee said “the bridge is safe.”", QuoteKind.Full)]
    [InlineData("Ann Lee said it was “not a safe bridge.”", QuoteKind.Fragment)]
    [InlineData("Ann Lee said it would “not fall before the summer.”", QuoteKind.Fragment)]
    [InlineData("“It never rains,” Ann Lee said.", QuoteKind.Full)]
    public void A_clause_of_its_own_is_told_from_a_fragment(string text, QuoteKind kind) => Assert.Equal(kind, Articles.Of(text).Quotes()[0].Kind);

    [Fact]
    public void What_nobody_says_stays_empty()
    {
        var quote = Articles.Of("“Rain is a gift to the whole valley.”").Quotes()[0];

        Assert.Null(quote.Speaker);
        Assert.Equal((QuoteRule.None, 0.0), (quote.Rule, quote.Confidence));
    }
}
