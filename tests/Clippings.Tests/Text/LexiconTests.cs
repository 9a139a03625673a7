using System.Globalization;
using CsCheck;

namespace Clippings.Tests;

public sealed class LexiconTests
{
    // More than the tables begin with, so that they grow.
    private static readonly string[] Words =
        [.. from word in new[] { "a", "Bank", "ferries", "harbour-master", "Łódź", "日本" } from i in Enumerable.Range(0, 2_000) select word + i.ToString(CultureInfo.InvariantCulture)];

    [Fact]
    public void A_word_keeps_its_number_wherever_it_stands_and_no_other_has_it()
    {
        var lexicon = new Lexicon();
        var ids = Array.ConvertAll(Words, word => lexicon.Id(word));

        Assert.Equal(Words.Length, ids.Distinct().Count());
        Assert.Equal(Words, ids.Select(id => lexicon[id].Printed));
        foreach (var (word, id) in Words.Zip(ids))
        {
            Assert.Equal(id, lexicon.Id(word));
            Assert.Equal(id, lexicon.Id("“" + word, new TextSpan(1, 1 + word.Length)));
            Assert.Equal(id, lexicon.Id(word + " and more", new TextSpan(0, word.Length)));
        }
    }

    [Fact]
    public void Threads_that_meet_the_same_words_agree_on_their_numbers()
    {
        var lexicon = new Lexicon();
        var ids = new int[4][];

        Parallel.For(0, ids.Length, new ParallelOptions { MaxDegreeOfParallelism = ids.Length }, thread =>
        {
            // Each from another place on, so that all add and all look.
            ids[thread] = new int[Words.Length];
            for (var i = 0; i < Words.Length; i++)
            {
                var at = (i + (thread * Words.Length / ids.Length)) % Words.Length;
                ids[thread][at] = lexicon.Id(Words[at]);
            }
        });

        Assert.All(ids, own => Assert.Equal(ids[0], own));
        Assert.Equal(Words, ids[0].Select(id => lexicon[id].Printed));
    }

    [Fact]
    public void Any_words_are_told_apart_as_text_tells_them() =>
        Gen.Char["ab\0é '"].Array[0, 12].Select(letters => new string(letters)).Array.Sample(words =>
        {
            var lexicon = new Lexicon();
            Assert.Equal(words.Distinct(StringComparer.Ordinal).Count(), words.Select(word => lexicon.Id(word)).Distinct().Count());
        });
}
