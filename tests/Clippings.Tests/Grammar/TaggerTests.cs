namespace Clippings.Tests;

public class TaggerTests
{
    [Theory]
    [InlineData("The/DT talks/NNS in/IN Geneva/NNP failed/VBD ./.")]
    [InlineData("He/PRP talks/VBZ to/IN the/DT press/NN every/DT week/NN ./.")]
    [InlineData("She/PRP went/VBD to/IN Geneva/NNP to/TO meet/VB him/PRP ./.")]
    [InlineData("She/PRP plans/VBZ to/TO leave/VB the/DT party/NN ./.")]
    [InlineData("The/DT government/NN 's/POS plans/NNS were/VBD leaked/VBN ./.")]
    [InlineData("The/DT minister/NN left/VBD the/DT room/NN ./.")]
    [InlineData("The/DT left/JJ wing/NN of/IN the/DT party/NN won/VBD ./.")]
    [InlineData("They/PRP reported/VBD heavy/JJ losses/NNS ./.")]
    [InlineData("Two/CD people/NNS were/VBD reported/VBN dead/JJ ./.")]
    [InlineData("You/PRP can/MD open/VB a/DT can/NN of/IN beans/NNS ./.")]
    [InlineData("He/PRP said/VBD that/IN that/DT house/NN was/VBD empty/JJ ./.")]
    [InlineData("The/DT man/NN that/WDT she/PRP met/VBD was/VBD late/JJ ./.")]
    [InlineData("Margins/NNS grew/VBD in/IN the/DT third/JJ quarter/NN ,/, and/CC shares/NNS fell/VBD ./.")]
    [InlineData("He/PRP shares/VBZ a/DT house/NN with/IN two/CD friends/NNS ./.")]
    [InlineData("We/PRP do/VBP n't/RB know/VB who/WP it/PRP is/VBZ ./.")]
    [InlineData("``/`` We/PRP ca/MD n't/RB go/VB ,/, ''/'' she/PRP said/VBD ./.")]
    public void Words_that_can_be_several_things_are_what_their_sentence_makes_them(string sentence)
    {
        var words = sentence.Split(' ').Select(word => word[..word.LastIndexOf('/')]).ToList();

        var tags = PennTags.Of(words);

        Assert.Equal(sentence, string.Join(' ', words.Zip(tags, (word, tag) => $"{word}/{tag.Name()}")));
    }

    [Fact]
    public void A_sentence_of_an_article_gives_its_words_and_tags_by_offsets()
    {
        var article = Articles.Of("The minister didn't say when the bank opens.");

        var words = SentenceTags.Of(article).Of(Assert.Single(article.Sentences()).Span);

        Assert.Equal(
            "The/DT minister/NN did/VBD n't/RB say/VB when/WRB the/DT bank/NN opens/VBZ ./.",
            string.Join(' ', words.Select(word => $"{article.Text[word.Start..word.End]}/{word.Tag.Name()}")));
    }

    [Fact]
    public void No_words_have_no_tags()
    {
        Assert.Empty(PennTags.Of([]));
        Assert.Empty(PennTags.Of("   ", new TextSpan(0, 3)));
    }

    [Fact]
    public void Every_tag_has_a_printed_name_of_its_own_that_finds_it()
    {
        var tags = Enum.GetValues<PennTag>();

        Assert.Equal(tags.Length, PennTagNames.Count);
        Assert.Equal(tags.Select(tag => (PennTag?)tag), tags.Select(tag => PennTagNames.Find(tag.Name())));
        Assert.Null(PennTagNames.Find("Comma"));
    }

    [Fact]
    public void The_weights_carry_their_licence()
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream("Clippings.Tags.penn-tags.LICENSE.txt");
        using var reader = new StreamReader(stream!);

        Assert.Contains("CC BY-SA 4.0", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
