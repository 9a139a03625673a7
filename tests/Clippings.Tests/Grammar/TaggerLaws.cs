using CsCheck;

namespace Clippings.Tests;

public class TaggerLaws
{
    private static readonly string[] Pieces =
    [
        "The ", "minister", "'s", "n't", "can", "not", "-", "--", "’", "\"", "“", "”", " ", "\n", "\u00ad", "\u0301", "\ud83d\ude00", "\ud83d", "$", "5",
        "%", "...", "?!", "https://", "a@b.c", "U.S.", "pre-", "'", "`", "\0", "Ж", "漢字", "عربي", "ﬁ", "İ", "İ", "ß", "É", "_", "#", "/", "\u200b", "7:30pm",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat));

    [Fact]
    public void Every_character_that_shows_is_in_one_word_with_one_tag() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var word in PennTags.Of(text, new TextSpan(0, text.Length)))
        {
            Assert.True(word.Start >= end && word.End > word.Start && word.End <= text.Length, $"{word} after {end}");
            Assert.DoesNotContain(text[end..word.Start], Shows);
            Assert.True(Enum.IsDefined(word.Tag));
            end = word.End;
        }

        Assert.DoesNotContain(text[end..], Shows);
    });

    [Fact]
    public void The_same_words_always_have_the_same_tags() => Texts.Sample(text =>
        Assert.Equal(PennTags.Of(text, new TextSpan(0, text.Length)), PennTags.Of(text, new TextSpan(0, text.Length))));

    [Fact]
    public void Tags_depend_on_the_sentence_alone() => Gen.Select(Texts, Texts).Sample((text, around) =>
    {
        var inside = PennTags.Of($"{around}\n{text}\n{around}", new TextSpan(around.Length + 1, around.Length + 1 + text.Length));

        Assert.Equal(PennTags.Of(text, new TextSpan(0, text.Length)), inside.Select(word => word with { Start = word.Start - around.Length - 1, End = word.End - around.Length - 1 }));
    });

    [Fact]
    public void A_tagger_forgets_the_sentence_before()
    {
        string[] sentence = ["The", "talks", "failed", "."];
        var text = string.Join(' ', sentence) + " \"";
        TextSpan[] words = [new(0, 3), new(4, 9), new(10, 16), new(17, 18)];
        var (tagger, first, again) = (new PennTagger(), new PennTag[4], new PennTag[4]);

        tagger.Tag(text, words, first);
        tagger.Tag(text, [new TextSpan(19, 20)], new PennTag[1]);
        tagger.Tag(text, words, again);

        Assert.Equal(first, again);
        Assert.Equal(PennTags.Of(sentence), again);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("n't")]
    [InlineData("a-")]
    [InlineData("'s")]
    [InlineData("漢")]
    [InlineData("-")]
    [InlineData("word ")]
    public void Long_texts_are_cut_and_tagged_too(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000));

        var words = PennTags.Of(text, new TextSpan(0, text.Length));

        Assert.Equal(text.TrimEnd().Length, words[^1].End);
        Assert.Equal(text.Count(Shows), words.Sum(word => text[word.Start..word.End].Count(Shows)));
    }

    private static bool Shows(char c) => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control);
}
