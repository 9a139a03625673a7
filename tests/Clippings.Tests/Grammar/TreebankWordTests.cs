namespace Clippings.Tests;

public class TreebankWordTests
{
    [Theory]
    [InlineData("I don't know.", "I do n't know .")]
    [InlineData("They shouldn’t’ve gone", "They should n’t ’ve gone")]
    [InlineData("It's the bank's, not the banks'.", "It 's the bank 's , not the banks ' .")]
    [InlineData("We cannot, I'm gonna.", "We can not , I 'm gon na .")]
    [InlineData("an oil-rich, pro-Beijing, U.S.-led, state-of-the-art plan", "an oil - rich , pro-Beijing , U.S. - led , state - of - the - art plan")]
    [InlineData("$5.5 and 40% and #1 and €20-a-day", "$ 5.5 and 40 % and # 1 and € 20 - a - day")]
    [InlineData("at 7:30pm, 10 a.m. and 11am", "at 7:30 pm , 10 a.m. and 11 am")]
    [InlineData("call 713-853-3989 in 1946-1954 on 9/11", "call 713-853-3989 in 1946 - 1954 on 9/11")]
    [InlineData("write to a-b.c@d-e.org or https://x.org/a-b?c=d's.", "write to a-b.c@d-e.org or https://x.org/a-b?c=d's .")]
    [InlineData("“Yes,” he said—“no”... (Mr. O'Brien & AT&T)", "“ Yes , ” he said — “ no ” ... ( Mr. O'Brien & AT&T )")]
    [InlineData("What?! -- and/or", "What ?! -- and / or")]
    [InlineData("the '90s, 'tis", "the ' 90s , ' tis")]
    public void Words_are_cut_as_the_treebank_does(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Cut(text).Select(word => word.Of(text))));

    private static List<TextSpan> Cut(string text)
    {
        var words = new List<TextSpan>();
        TreebankWords.Cut(text, new TextSpan(0, text.Length), words);
        return words;
    }
}
