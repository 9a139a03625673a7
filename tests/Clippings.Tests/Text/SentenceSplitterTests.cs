namespace Clippings.Tests;

/// <summary>A bar marks where a sentence ends.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Gray met Gen. Ida Roe and Sens. Moss and Hale.|They left.")]
    [InlineData("Anna E. Moss and J. R. Hale spoke.|The crowd cheered.")]
    [InlineData("It was you and I.|Did Albert I. Moss know?")]
    [InlineData("He took vitamin C.|The doctor agreed.")]
    [InlineData("Rep. Ida Roe (D-Calif.) voted no.|Others followed.")]
    [InlineData("She moved to Salem, Ore.|The town grew.")]
    [InlineData("He sold it to Roe Inc.|Don't ask why.|She left Hale Corp.|Isn’t that so?")]
    [InlineData("Roe Inc. Chairman Ida Roe sued Hale Corp.|The court ruled.")]
    [InlineData("He cited Roe v. Hale and No. 7 on p. 12.|Was it enough?|No.|He lost.")]
    [InlineData("St. Paul beat Mt. Vernon.|GEN. ROE LED.|Sec. 4 binds Defense Sec. Hale.")]
    public void Abbreviations_and_initials_go_on_before_names(string text) => AssertSentences(text);

    [Theory]
    [InlineData("The U.S. Senate met.|He left the U.S.|In May he came back to the U.N. General Assembly.")]
    [InlineData("He likes “the U.S.”|Moss does not.")]
    [InlineData("At 5 a.m. Mr. Gray woke.|He left at 6 p.m.|Mr. Hale stayed until 9 p.m. Eastern time.")]
    [InlineData("Polls close at 8 p.m. Tuesday and 9 a.m. Jan. 12.|Results follow.")]
    [InlineData("They met on Jan. 12 and Sept. 3.|Then came Dec. 1.")]
    public void What_follows_a_dotted_abbreviation_decides(string text) => AssertSentences(text);

    [Theory]
    [InlineData("“We will stay.”|He left.")]
    [InlineData("\"We will stay.\"|He left.")]
    [InlineData("“Will you stay?” she asked.|“No!” he said.")]
    [InlineData("“Will you stay?” Ms. Moss asked.|He shrugged.")]
    [InlineData("“Who knows?”|Ms. Moss said the question was open.")]
    [InlineData("“We tried.|We failed,” he said.|“It was ‘over.’”|She nodded.")]
    [InlineData("“It was ‘over.’\u00A0”|She nodded.")]
    [InlineData("He asked “why now?”.|Nobody knew.")]
    [InlineData("(The count took days.)|Hale won.")]
    [InlineData("The vote (it was close.) took days.")]
    public void Quotations_and_brackets_close_after_the_full_stop(string text) => AssertSentences(text);

    [Theory]
    [InlineData("He paused … and left.|She stayed....|Nobody spoke.")]
    [InlineData("“I thought ... I knew,” he said.")]
    [InlineData("“… The plan failed,” he said.")]
    [InlineData("The text [...] Was cut.")]
    [InlineData("They never came. . . .|We waited.")]
    public void Dots_end_a_sentence_only_before_another(string text) => AssertSentences(text);

    [Theory]
    [InlineData("It rose 3.5 percent.|It cost $4.|5 people paid.")]
    [InlineData("See www.example.com/a.b.|Write to Jane.Roe@example.com.|Thanks.")]
    [InlineData("Her iPad broke.|iPads do.")]
    [InlineData("She works at Shop! in town.|Really?!|Yes.")]
    public void Numbers_and_addresses_do_not_end_one(string text) => AssertSentences(text);

    [Theory]
    [InlineData("1. Buy bread 2. Sell milk 3. Rest")]
    [InlineData("1) Buy bread. 2) Sell milk.")]
    [InlineData("a. Buy bread b. Sell milk")]
    [InlineData("• Buy bread • Sell milk")]
    public void Items_of_a_list_are_apart(string text) =>
        Assert.Equal(text.Contains('3', StringComparison.Ordinal) ? 3 : 2, SentenceSplitter.Split(text, 0, text.Length).Count);

    [Fact]
    public void Sentences_run_together_by_a_page_are_parted() =>
        Assert.Equal(["They met on Monday.", "The talks failed.”", "Moss left."], Split("They met on Monday.The talks failed.”Moss left."));

    [Fact]
    public void Lines_without_any_full_stop_are_apart_and_broken_sentences_are_not()
    {
        Assert.Equal(["bread", "milk and eggs"], Split("bread\nmilk and eggs\n"));
        Assert.Equal(["They met in\nthe town."], Split("They met in\nthe town."));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Blank_text_has_none(string text) => Assert.Empty(Split(text));

    private static void AssertSentences(string marked)
    {
        var sentences = marked.Split('|');
        Assert.Equal(sentences, Split(string.Join(' ', sentences)));
    }

    private static IEnumerable<string> Split(string text) => SentenceSplitter.Split(text, 0, text.Length).Select(s => s.Of(text));
}
