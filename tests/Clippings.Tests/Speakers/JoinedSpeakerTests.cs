namespace Clippings.Tests;

/// <summary>Several speakers of one row, on made-up sentences.</summary>
public class JoinedSpeakerTests
{
    [Theory]
    [InlineData("“The bridge is safe,” Ann Lee and Bo Orr said.", "Ann Lee and Bo Orr")]
    [InlineData("“The bridge is safe,” said Ann Lee and Bo Orr.", "Ann Lee and Bo Orr")]
    [InlineData("“The bridge is safe,” said Sen. Ann Lee (D-Ohio) and Rep. Bo Orr of Texas.", "Sen. Ann Lee (D-Ohio) and Rep. Bo Orr")]
    [InlineData("Sen. Ann Lee of Ohio and Bo Orr said the bridge was “a ruin by the river.”", "Sen. Ann Lee of Ohio and Bo Orr")]
    [InlineData("Ann Lee and Bo Orr, both lawyers, said the bridge was “a ruin by the river.”", "Ann Lee and Bo Orr")]
    [InlineData("According to Ann Lee and Bo Orr, the bridge is “a ruin by the river.”", "Ann Lee and Bo Orr")]
    [InlineData("“A ruin by the river,” said Ann Lee, a lawyer, and Bo Orr, a judge.", "Ann Lee, a lawyer, and Bo Orr")]
    [InlineData("“The bridge is safe,” Ann Lee, Bo Orr and the mayor wrote in a letter.", "Ann Lee, Bo Orr and the mayor")]
    public void All_who_speak_together_are_named(string text, string mention)
    {
        var quote = Articles.Of(text).Quotes()[0];

        Assert.Equal((mention, "Ann Lee;Bo Orr"), (quote.SpeakerText, quote.Speaker));
    }

    [Theory]
    [InlineData("The bridge was safe, said Ann Lee and Bo Orr.")]
    [InlineData("Ann Lee and Bo Orr said that the bridge was safe.")]
    public void All_who_are_reported_together_are_named(string text) => Assert.Equal("Ann Lee;Bo Orr", Assert.Single(Articles.Of(text).Indirect()).Speaker);

    [Theory]
    [InlineData("Tom Ray met Ann Lee and Bo Orr said the bridge was “a ruin by the river.”", "Bo Orr")]
    [InlineData("“A ruin by the river,” said Ann Lee, and Bo Orr laughed.", "Ann Lee")]
    [InlineData("“A ruin by the river,” said Ann Lee, analyst for Ray Orr and Parker.", "Ann Lee")]
    [InlineData("“A ruin by the river,” said Ann Lee of Ray Park and Co.", "Ann Lee")]
    [InlineData("“A ruin by the river,” said Ann Lee, chair of the board and editor.", "Ann Lee")]
    public void Who_is_not_joined_by_the_verb_stays_out(string text, string speaker) => Assert.Equal(speaker, Articles.Of(text).Quotes()[0].Speaker);

    [Fact]
    public void A_share_counts_the_row_for_each()
    {
        var shares = Articles.Corpus(Articles.Of("“The bridge is safe,” Ann Lee and Bo Orr said. “It is ours,” Ann Lee said.")).Quotes().ShareOfVoice();

        Assert.Equal([("Ann Lee", 2), ("Bo Orr", 1)], shares.Select(s => (s.Group, s.Spans)));
    }
}
