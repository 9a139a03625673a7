using CsCheck;

namespace Clippings.Tests;

public sealed class AsciiWordTests
{
    private static readonly Gen<string> Text = Gen.Char["aZz'@[`{é\0\u0161ŁＡ "].Array.Select(letters => new string(letters));

    [Fact]
    public void Letters_end_where_they_do_one_by_one() =>
        Gen.OneOf(Text, Gen.Char["abcXYZ-"].Array.Select(letters => new string(letters))).Sample(text =>
        {
            for (var start = 0; start <= text.Length; start++)
            {
                for (var limit = start; limit <= text.Length; limit++)
                {
                    var end = start;
                    while (end < limit && char.IsAsciiLetter(text[end]))
                        end++;
                    Assert.Equal(end, AsciiWord.LettersEnd(text, start, limit));
                }
            }
        });

    [Fact]
    public void Words_have_a_number_of_their_own_where_they_are_ascii_and_short() =>
        Text.Sample(text =>
        {
            var words = new Dictionary<ulong, string>();
            for (var start = 0; start <= text.Length; start++)
            {
                for (var end = start; end <= text.Length; end++)
                {
                    var word = text[start..end];
                    var number = AsciiWord.Number(word);
                    Assert.Equal(number, AsciiWord.Number(text, start, end - start));
                    Assert.Equal(word.Length is > 0 and <= AsciiWord.Most && word.All(char.IsAscii), number != 0);
                    if (number != 0 && !words.TryAdd(number, word))
                        Assert.Equal(words[number], word);
                }
            }
        });

    [Theory]
    [InlineData("a", "a\0")]
    [InlineData("ab", "ba")]
    [InlineData("abcdefgh", "abcdefgH")]
    public void Two_words_have_two_numbers(string one, string other) => Assert.NotEqual(AsciiWord.Number(one), AsciiWord.Number(other));
}
