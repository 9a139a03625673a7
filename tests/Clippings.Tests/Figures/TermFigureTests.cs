namespace Clippings.Tests;

/// <summary>What the figures and the answer of terms say at every edge.</summary>
public sealed class TermFigureTests
{
    private static readonly Clippings.Corpus Empty = FigureText.Corpus(("", null, null));
    private static readonly Clippings.Corpus One = FigureText.Corpus(("Oil rises. Oil falls. Gas stays. Oil rises.", "North", "2022-01-10"));
    private static readonly Clippings.Corpus Two = FigureText.Corpus(("Oil oil gas.", "North", "2022-01-10"), ("Gas gas oil.", "South", "2022-01-12"));
    private static readonly Clippings.Corpus Marked = FigureText.Corpus([.. Enumerable.Range(0, 12).Select(n => n % 2 == 0
        ? ("Oil rises again today. Crude oil rises. Nobody sells crude oil.", (string?)"North", (string?)$"2022-01-{n + 10}")
        : ("Gas falls again today. Cheap gas falls. Nobody sells cheap gas.", "South", null))]);

    private static readonly TermDictionary Fuels = new() { { "fuel", "oil", "gas" }, { "trade", "sell*" } };

    [Fact]
    public void Frequencies_say_who_comes_first() => FigureText.Matches(
        "frequencies.txt",
        ("nothing", Empty.Tokens().Frequencies().Chart()),
        ("one word", FigureText.Corpus(("Oil oil.", null, null)).Tokens().Frequencies().Chart()),
        ("each once", FigureText.Corpus(("Oil gas coal wind.", null, null)).Tokens().Frequencies().Chart()),
        ("a tie", Two.Tokens().Frequencies().Chart()),
        ("one outlet, one day", One.Tokens().Frequencies(stopWords: false).Chart()),
        ("taken", Marked.Tokens().Frequencies().Take(2).Chart()),
        ("selected", Marked.Tokens().Frequencies().Where(f => f.Count is > 6 and < 18).Chart()),
        ("nothing selected", Marked.Tokens().Frequencies().Where(f => f.Count == 600).Chart()),
        ("runs of words", Marked.Tokens().NGrams(2).Chart()),
        ("ten thousand", Many().Chart()));

    [Fact]
    public void Keyness_says_what_marks_whom_and_never_what_chance_would_give() => FigureText.Matches(
        "keyness.txt",
        ("no group", One.Where(_ => true).Comparable().Tokens().Keyness().Chart()),
        ("one outlet", One.By(a => a.Outlet).Tokens().Keyness().Chart()),
        ("nothing often enough", Two.Comparable().Tokens().Keyness(minimum: 50).Chart()),
        ("no mark", Two.Comparable().Tokens().Keyness().Chart()),
        ("marks, a tie", Marked.Comparable().Tokens().Keyness().Chart()),
        ("one mark", Marked.Comparable().Tokens().Keyness().Where(k => k.Term == "oil").Chart()),
        ("two thousand comparisons in forty articles", Marks().Chart()));

    [Fact]
    public void Rankings_of_words_say_who_comes_first() => FigureText.Matches(
        "term-rankings.txt",
        ("tf-idf: one article", One.Tokens().TfIdf().Heaviest().Chart()),
        ("tf-idf", Marked.Tokens().TfIdf().Heaviest().Chart()),
        ("tf-idf: one word", Marked.Tokens().TfIdf().Take(1).Chart()),
        ("tf-idf: none left", Marked.Tokens().TfIdf().Where(w => w.Count == 600).Chart()),
        ("neighbours: none", Marked.Tokens().Collocates("coal").Chart()),
        ("neighbours", Marked.Tokens().Collocates("oil").Chart()),
        ("neighbours: some", Marked.Tokens().Collocates("oil").Take(2).Chart()),
        ("groups: none", Empty.By(a => a.Outlet).Tokens().Frequencies().Chart()),
        ("groups", Marked.By(a => a.Outlet).Tokens().Frequencies().Chart()),
        ("groups: ten thousand", Articles.Corpus([.. Enumerable.Range(0, 40).Select(n => SelectionTests.Dated($"a{n:00}", $"outlet {n % 8}", null, string.Join(' ', Enumerable.Range(0, 250).Select(i => $"word{(n * 250) + i}"))))]).By(a => a.Outlet).Tokens().Frequencies().Chart()),
        ("categories: none", Empty.Tokens().Categories(Fuels).Chart()),
        ("categories", Marked.Tokens().Categories(Fuels).Chart()),
        ("categories of groups", Marked.By(a => a.Outlet).Tokens().Categories(Fuels).Chart()));

    [Fact]
    public void Collocations_say_which_pair_is_firmest() => FigureText.Matches(
        "collocations.txt",
        ("nothing", Empty.Tokens().Collocations().Chart()),
        ("a tie", Marked.Tokens().Collocations(stopWords: false).Chart()),
        ("one", Marked.Tokens().Collocations(stopWords: false).Take(1).Chart()),
        ("nothing selected", Marked.Tokens().Collocations().Where(c => c.Count == 600).Chart()));

    [Fact]
    public void A_trend_says_when_a_word_is_used_most() => FigureText.Matches(
        "trend.txt",
        ("no date", Empty.Trend("oil", Period.Week).Chart()),
        ("one day", One.Trend("oil", Period.Day).Chart()),
        ("not used", Two.Trend("coal", Period.Day).Chart()),
        ("by day", Two.Trend("oil", Period.Day).Chart()),
        ("by week, and some without a date", Marked.Trend("oil", Period.Week).Chart()),
        ("two words", Two.Trends(["oil", "gas"]).Chart()),
        ("by quarter", Two.Trend("oil", Period.Quarter).Chart()),
        ("four words", Two.Trends(["oil", "gas", "prices", "coal"]).Chart()),
        ("a week of few words", FigureText.Corpus((string.Concat(Enumerable.Repeat("Oil rises here. ", 400)), null, "2022-01-03"), ("Oil.", null, "2022-01-10")).Trend("oil", Period.Week).Chart()),
        ("a week of few words, two of many", FigureText.Corpus((string.Concat(Enumerable.Repeat("Oil rises here. ", 400)), null, "2022-01-03"), (string.Concat(Enumerable.Repeat("Oil rises here and there. ", 400)), null, "2022-01-17"), ("Oil.", null, "2022-01-10")).Trend("oil", Period.Week).Chart()),
        ("ten thousand days", FigureText.Corpus(("Oil.", null, "1990-01-01"), ("Gas oil.", null, "2017-05-19")).Trend("oil", Period.Day).Chart()));

    [Fact]
    public void Positions_say_where_a_word_stands() => FigureText.Matches(
        "positions.txt",
        ("no word", Empty.Tokens().Frequencies().Positions().Chart()),
        ("not used", One.Positions("coal").Chart()),
        ("one article", One.Positions("oil").Chart()),
        ("some articles", Marked.Positions("oil").Chart()),
        ("all articles", Marked.Positions("nobody").Chart()),
        ("many articles", Articles.Corpus([.. Enumerable.Range(0, 30).Select(n => Articles.Of("Oil rises here and there and oil falls.", $"a{n:00}"))]).Positions("oil").Chart()));

    [Fact]
    public void The_answer_says_what_marks_whom_or_why_nothing_does() => FigureText.Matches(
        "terms-answer.txt",
        ("no word", Answer(Empty)),
        ("one article", Answer(One)),
        ("too many articles without anything", Answer(Articles.Corpus([.. Enumerable.Range(0, 50).Select(n => Articles.Of("Oil rises.", $"a{n}"))]))),
        ("no mark", Answer(Two)),
        ("marks", Answer(Marked)),
        ("one month, some undated", Answer(Marked, "month")),
        ("by author, without one", Answer(Marked, "author")),
        ("by week, some undated", Answer(Marked, "week")),
        ("by article, forty", Answer(Articles.Corpus([.. Enumerable.Range(0, 40).Select(n => Articles.Of(string.Join(' ', Enumerable.Repeat($"word{n}", 60)), $"a{n:00}"))]))));

    private static Finding Answer(Clippings.Corpus corpus, string by = "")
    {
        var groups = corpus.Comparable(by);
        return corpus.Answer(groups, corpus.Tokens().Frequencies(stopWords: false), groups.Tokens().Keyness(stopWords: false));
    }

    private static Rows<TermCount> Many() =>
        Enumerable.Range(0, 10_000).Select(n => new TermCount($"word{n}", 20_000 - n, (20_000 - n) / 200_000d, 900)).From("frequencies", One, ("stop_words", false));

    private static Rows<TermKeyness> Marks() =>
        Articles.Corpus([.. Enumerable.Range(0, 40).Select(n => Articles.Of(string.Join(' ', Enumerable.Range(0, 50).Select(w => string.Concat(Enumerable.Repeat($"w{n}x{w} ", 5)))), $"a{n:00}"))])
            .Comparable().Tokens().Keyness();
}
