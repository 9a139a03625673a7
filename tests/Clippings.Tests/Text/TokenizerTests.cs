namespace Clippings.Tests;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The U.S. and Japan met at 9 a.m. today.", "The|U.S.|and|Japan|met|at|9|a.m.|today")]
    [InlineData("They moved to the U.S.", "They|moved|to|the|U.S.")]
    [InlineData("The U.S.-led force, an anti-U.S. rally.", "The|U.S.-led|force|an|anti-U.S.|rally")]
    [InlineData("On Jan. 12, Gen. Ida Roe of Roe Inc. spoke.", "On|Jan.|12|Gen.|Ida|Roe|of|Roe|Inc.|spoke")]
    [InlineData("J.F.K. met Anna E. Moss, a Ph.D. student.", "J.F.K.|met|Anna|E.|Moss|a|Ph.D.|student")]
    [InlineData("W.Va. voted no.", "W.Va.|voted|no")]
    public void Stops_of_abbreviations_belong_to_them(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("Some 175,000 people paid $40, €3.5m or £10.", "Some|175,000|people|paid|$40|€3.5m|or|£10")]
    [InlineData("In the 1990s 5.5% left at 10:30 on 9/11.", "In|the|1990s|5.5%|left|at|10:30|on|9/11")]
    [InlineData("It rose 3.", "It|rose|3")]
    public void Numbers_keep_their_signs_and_separators(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("a multi-pronged plan", "a|multi-pronged|plan")]
    [InlineData("O'Brien and O’Brien", "O'Brien|and|O’Brien")]
    [InlineData("AT&T and/or R&D", "AT&T|and|or|R&D")]
    [InlineData("talks—long ones -- failed – twice", "talks|long|ones|failed|twice")]
    [InlineData("non\u2011stop COVID-19", "non\u2011stop|COVID-19")]
    [InlineData("so…then wait...now", "so|then|wait|now")]
    public void Hyphens_and_apostrophes_join_and_dashes_part(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("Norway's fleet", "Norway|fleet")]
    [InlineData("Norway’s fleet", "Norway|fleet")]
    [InlineData("the officials' cars", "the|officials|cars")]
    [InlineData("the U.S.'s cars", "the|U.S.|cars")]
    [InlineData("“The Tide”’s author", "The|Tide|author")]
    [InlineData("ROE'S CAR", "ROE|CAR")]
    public void Possessive_is_split_from_its_noun(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("It's late and they don’t mind; she'll go.", "It's|late|and|they|don’t|mind|she'll|go")]
    public void Contractions_are_kept(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("Write @ida_roe #vote at www.example.com/a?b=1.", "Write|@ida_roe|#vote|at|www.example.com/a?b=1")]
    [InlineData("See (https://example.org/x).", "See|https://example.org/x")]
    [InlineData("Mail Jane.Roe@example.com now", "Mail|Jane.Roe@example.com|now")]
    [InlineData("https:// is no address", "https|is|no|address")]
    public void Handles_tags_and_addresses_are_one_word(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("caf\u00E9 cafe\u0301 na\u00EFve", "caf\u00E9|cafe\u0301|na\u00EFve")]
    [InlineData("co\u00ADoperate\u00AD now", "co\u00ADoperate|now")]
    [InlineData("one\u200Btwo\uFEFF three", "one|two|three")]
    [InlineData("日本のニュース", "日|本|の|ニュース")]
    [InlineData("Київ і Москва", "Київ|і|Москва")]
    [InlineData("yes 😀 👩\u200D🔬 no 🇺🇦", "yes|no")]
    [InlineData("𝒜𝒷 \uD83D lone", "𝒜𝒷|lone")]
    [InlineData("क्षेत्र", "क्षेत्र")]
    public void Marks_scripts_and_surrogates_follow_the_annex(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("")]
    [InlineData(" … — “” '' . 😀 -- ")]
    [InlineData("'")]
    public void Text_without_letters_or_digits_has_no_words(string text) => Assert.Empty(Words(text));

    [Fact]
    public void A_lost_space_after_a_full_stop_parts_the_words() =>
        AssertWords("on|Monday|The|ministers", "on Monday.The ministers");

    [Fact]
    public void Only_the_stretch_asked_for_is_read()
    {
        const string Text = "one two three";
        Assert.Equal([new TextSpan(4, 7)], Tokenizer.Split(Text, 4, 7));
        Assert.Equal([new TextSpan(4, 6)], Tokenizer.Split(Text, 3, 6));
    }

    private static void AssertWords(string words, string text) => Assert.Equal(words.Split('|'), Words(text));

    private static IEnumerable<string> Words(string text) => Tokenizer.Split(text, 0, text.Length).Select(w => w.Of(text));
}
