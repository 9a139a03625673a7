using CsCheck;

namespace Clippings.Tests;

public sealed class TokenizerLaws
{
    private static readonly Gen<string> Text =
        Gen.OneOf(
            Gen.Char["aZé’'.-&@#$%5 \u00AD\u0301\u200B日カ\uD83D\uDE00“”?!\n"].Array.Select(c => new string(c)),
            Gen.String);

    [Fact]
    public void Words_are_in_order_apart_and_inside_the_text() =>
        Text.Sample(text =>
        {
            var last = 0;
            foreach (var word in Tokenizer.Split(text, 0, text.Length))
            {
                Assert.InRange(word.Start, last, text.Length);
                Assert.InRange(word.End, word.Start + 1, text.Length);
                last = word.End;
            }
        });

    [Fact]
    public void Every_ascii_letter_and_digit_but_the_possessive_s_is_in_a_word() =>
        Text.Sample(text =>
        {
            var words = Tokenizer.Split(text, 0, text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('s' or 'S'))
                    Assert.Contains(words, w => w.Start <= i && i < w.End);
            }
        });

    [Fact]
    public void Shifting_a_text_shifts_its_words() =>
        Text.Sample(text =>
        {
            var shifted = Tokenizer.Split("\n\n" + text, 2, text.Length + 2);
            Assert.Equal(Tokenizer.Split(text, 0, text.Length), shifted.Select(w => new TextSpan(w.Start - 2, w.End - 2)));
        });

    [Fact]
    public void Sentences_hold_every_character_that_is_not_space() =>
        Text.Sample(text =>
        {
            var last = 0;
            foreach (var sentence in SentenceSplitter.Split(text, 0, text.Length))
            {
                Assert.True(sentence.Start >= last && sentence.Length > 0);
                Assert.True(IsSpace(text[last..sentence.Start]));
                last = sentence.End;
            }

            Assert.True(IsSpace(text[last..]));
        });

    private static bool IsSpace(string text) => text.All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF');
}
