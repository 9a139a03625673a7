namespace Clippings.Tests;

public sealed class FrequencyTests
{
    private static readonly Clippings.Corpus Two = Articles.Corpus(
        Articles.Of("The talks failed. Talk is cheap.", "a", "North"),
        Articles.Of("The talks go on. The end.", "b", "South"));

    [Fact]
    public void Terms_are_counted_with_rates_and_articles()
    {
        var rows = Two.Tokens().Frequencies();
        Assert.Equal(new TermCount("the", 3, 250, 2), rows[0]);
        Assert.Equal(new TermCount("talks", 2, 1000d / 6, 2), rows[1]);
        Assert.Equal(["cheap", "end", "failed", "go", "is", "on", "talk"], rows.Skip(2).Select(r => r.Term));
    }

    [Fact]
    public void Stems_join_forms_and_stop_words_leave_rates_alone()
    {
        var rows = Two.Tokens().Frequencies(TermForm.Stem, stopWords: false);
        Assert.Equal(new TermCount("talk", 3, 250, 2), rows[0]);
        Assert.DoesNotContain(rows, r => r.Term == "the");
    }

    [Fact]
    public void Groups_are_counted_apart()
    {
        var rows = Two.By(a => a.Outlet).Tokens().Frequencies();
        Assert.Contains(new GroupTermCount("North", "talks", 1, 1000d / 6, 1), rows);
        Assert.Contains(new GroupTermCount("South", "the", 2, 1000d / 3, 1), rows);
        Assert.Equal(rows.OrderBy(r => r.Group, StringComparer.Ordinal).Select(r => r.Group), rows.Select(r => r.Group));
    }

    [Fact]
    public void A_group_without_name_is_left_out() =>
        Assert.All(Two.Tokens().By(t => t.Article == "a" ? null : "B").Frequencies(), r => Assert.Equal(2, r.Term == "the" ? r.Count : 2));

    [Fact]
    public void N_grams_stay_inside_sentences()
    {
        var pairs = Two.Tokens().NGrams(2);
        Assert.Equal(new TermCount("the talks", 2, 250, 2), pairs[0]);
        Assert.DoesNotContain(pairs, p => p.Term is "failed talk" or "on the");
        Assert.Equal(8, pairs.Sum(p => p.Count));
    }

    [Fact]
    public void N_grams_do_not_bridge_words_that_were_filtered_out()
    {
        var tokens = Two.Tokens().Where(t => t.Term != "talks");
        Assert.DoesNotContain(tokens.NGrams(2), p => p.Term == "the failed");
    }

    [Fact]
    public void N_grams_may_hold_a_stop_word_but_not_begin_or_end_with_one()
    {
        var tokens = Articles.Of("The house of cards fell.").Tokens();
        Assert.Equal(["house of cards"], tokens.NGrams(3, stopWords: false).Select(n => n.Term));
    }

    [Fact]
    public void An_n_gram_has_at_least_one_word() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Two.Tokens().NGrams(0));

    [Fact]
    public void Tf_idf_weighs_what_only_one_article_says()
    {
        var rows = Two.Tokens().TfIdf();
        Assert.All(rows.Where(r => r.Term is "the" or "talks"), r => Assert.Equal(0, r.TfIdf));
        var cheap = rows.Single(r => r.Term == "cheap");
        Assert.Equal(new TermWeight("a", "cheap", 1, 1, 1d / 6, Math.Log(2), Math.Log(2) / 6), cheap);
        Assert.Equal(["cheap", "failed", "is", "talk", "talks", "the"], rows.Where(r => r.Article == "a").Select(r => r.Term));
    }
}
