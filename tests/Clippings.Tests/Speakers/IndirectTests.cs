namespace Clippings.Tests;

public class IndirectTests
{
    [Theory]
    [InlineData("Ann Lee said that the bridge was safe.", "the bridge was safe", IndirectRule.That)]
    [InlineData("Ann Lee told the council Monday that the bridge was safe.", "the bridge was safe", IndirectRule.That)]
    [InlineData("Ann Lee said Tuesday the bridge was safe.", "the bridge was safe", IndirectRule.Bare)]
    [InlineData("Ann Lee said there was no danger.", "there was no danger", IndirectRule.Bare)]
    [InlineData("Ann Lee threatened to close the bridge.", "to close the bridge", IndirectRule.Infinitive)]
    [InlineData("The bridge was safe, Ann Lee said.", "The bridge was safe", IndirectRule.Trailing)]
    [InlineData("The bridge was safe, according to Ann Lee.", "The bridge was safe", IndirectRule.AccordingTo)]
    [InlineData("According to Ann Lee, the bridge was safe.", "the bridge was safe", IndirectRule.AccordingTo)]
    [InlineData("Ann Lee accused the town of breaking the bridge.", "the town of breaking the bridge", IndirectRule.Act)]
    [InlineData("The bridge, Ann Lee said, was safe.", "The bridge, Ann Lee said, was safe", IndirectRule.Trailing)]
    [InlineData("The plant, Ann Lee said, offered a hedge.", "The plant, Ann Lee said, offered a hedge", IndirectRule.Trailing)]
    [InlineData("The fire, Ann Lee said, began at noon.", "The fire, Ann Lee said, began at noon", IndirectRule.Trailing)]
    [InlineData("The fire, according to Ann Lee, began at noon.", "The fire, according to Ann Lee, began at noon", IndirectRule.AccordingTo)]
    [InlineData("The bridge was safe, noted Ann Lee.", "The bridge was safe", IndirectRule.Trailing)]
    [InlineData("Ann Lee told the builders to close the bridge.", "to close the bridge", IndirectRule.Infinitive)]
    [InlineData("Ann Lee pointed out that the bridge was safe.", "the bridge was safe", IndirectRule.That)]
    [InlineData("Ann Lee says there needs to be a bridge.", "there needs to be a bridge", IndirectRule.Bare)]
    [InlineData("The plant, said Ann Lee, offered a hedge.", "The plant, said Ann Lee, offered a hedge", IndirectRule.Trailing)]
    [InlineData("The plant, Ann Lee told reporters on Monday, would offer a hedge.", "The plant, Ann Lee told reporters on Monday, would offer a hedge", IndirectRule.Trailing)]
    [InlineData("The fire began at noon, said Ann Lee, a clerk.", "The fire began at noon", IndirectRule.Trailing)]
    [InlineData("The bridge was safe, said Ann Lee, who built it.", "The bridge was safe", IndirectRule.Trailing)]
    public void A_reporting_verb_yields_its_clause(string text, string clause, IndirectRule rule)
    {
        var row = Assert.Single(Articles.Of(text).Indirect());

        Assert.Equal((clause, rule, "Ann Lee"), (text[row.Start..row.End], row.Rule, row.Speaker));
    }

    [Fact]
    public void Two_clauses_of_two_speakers_are_two_rows()
    {
        var rows = Articles.Of("Ann Lee said the bridge was safe, while Bob Orr said it was falling.").Indirect();

        Assert.Equal(["Ann Lee", "Bob Orr"], rows.Select(r => r.Speaker));
    }

    [Theory]
    [InlineData("The builders broke federal and state law in June.")]
    [InlineData("It led to reports that lay on the table.")]
    [InlineData("They find the bridge they used to cross.")]
    [InlineData("Ann Lee called the builders to thank them.")]
    public void Nouns_and_verbs_of_other_meanings_report_nothing(string text) => Assert.Empty(Articles.Of(text).Indirect());

    [Fact]
    public void Words_in_marks_alone_are_not_indirect() => Assert.Empty(Articles.Of("“The bridge is safe,” Ann Lee said.").Indirect());
}
