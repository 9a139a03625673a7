namespace Clippings.Tests;

/// <summary>What the figures and the answer of speakers say at every edge.</summary>
public sealed class SpeakerFigureTests
{
    private static readonly Clippings.Corpus Empty = FigureText.Corpus(("Nobody speaks here.", null, null));
    private static readonly Clippings.Corpus One = FigureText.Corpus(("“We will build a new bridge this year,” said Anna Orla.", "North", "2022-01-10"));
    private static readonly Clippings.Corpus Tie = FigureText.Corpus(
        ("“We will build a new bridge,” said Anna Orla. “We will pay for no bridge,” said Karl Brandt. Karl Brandt said that it costs too much.", "North", "2022-01-10"), ("“Nobody was asked.” It rained.", "South", null));

    private static readonly Clippings.Corpus Nameless = FigureText.Corpus(("“Nobody was asked about it at all.” It rained.", null, null));

    [Fact]
    public void Verbs_say_which_is_commonest() => FigureText.Matches(
        "verbs.txt",
        ("none", FigureText.Corpus(("Nobody speaks here.", null, null)).Quotes().Verbs().Chart()),
        ("one", FigureText.Corpus(("“It rains again,” Ann Lee warned.", null, null)).Quotes().Verbs().Chart()),
        ("a tie", FigureText.Corpus(("“It rains again,” Ann Lee warned. “It snows in Lund,” Bob Orr insisted.", null, null)).Quotes().Verbs().Chart()),
        ("some", FigureText.Corpus(("“It rains again,” Ann Lee warned. “It snows in Lund,” Bob Orr insisted. “It is cold again,” Ann Lee warned.", null, null)).Quotes().Verbs().Take(1).Chart()),
        ("none left", FigureText.Corpus(("“It rains again,” Ann Lee warned.", null, null)).Quotes().Verbs().Where(v => v.Count > 9).Chart()));

    [Fact]
    public void Voices_say_who_is_quoted_most() => FigureText.Matches(
        "voices.txt",
        ("nobody", Empty.Quotes().ShareOfVoice().Chart()),
        ("one", One.Quotes().ShareOfVoice().Chart()),
        ("a tie", Tie.Quotes().ShareOfVoice().Chart()),
        ("taken", Many().Take(3).Chart()),
        ("ten thousand", Many().Chart()),
        ("none left", Many().Where(v => v.Words < 0).Chart()));

    [Fact]
    public void Who_quotes_whom_fits_a_page() => FigureText.Matches(
        "quoting.txt",
        ("nobody", Empty.By(a => a.Id).Quotes().WhoQuotesWhom().Chart()),
        ("one", One.By(a => a.Outlet).Quotes().WhoQuotesWhom().Chart()),
        ("a tie", Tie.By(a => a.Outlet).Quotes().WhoQuotesWhom().Chart()),
        ("ten thousand", Enumerable.Range(0, 10_000).Select(n => new QuotingCount($"Outlet {n % 100}", $"Speaker {n / 100}", 20_000 - n, 1, "a0", 0, 1)).From("who quotes whom", One).Chart()));

    [Fact]
    public void Balance_and_rules_say_how_speakers_are_heard() => FigureText.Matches(
        "balance.txt",
        ("nobody", Empty.Quotes().DirectAgainst(Empty.Indirect()).Chart()),
        ("one", One.Quotes().DirectAgainst(One.Indirect()).Chart()),
        ("two", Tie.Quotes().DirectAgainst(Tie.Indirect()).Chart()),
        ("taken", Tie.Quotes().DirectAgainst(Tie.Indirect()).Take(1).Chart()),
        ("rules: none", Empty.Quotes().RuleChart()),
        ("rules: one", One.Quotes().RuleChart()),
        ("rules: several", Tie.Quotes().RuleChart()));

    [Fact]
    public void The_answer_says_who_gets_quoted() => FigureText.Matches(
        "speakers-answer.txt",
        ("nobody", Answer(Empty)),
        ("one", Answer(One)),
        ("a tie", Answer(Tie)),
        ("nobody by name", Answer(Nameless)));

    [Fact]
    public void The_richest_article_has_most_rows()
    {
        Assert.Equal("a0", Tie.Quotes().Richest());
        Assert.Equal("a1", Tie.Quotes().Where(q => q.Article == "a1").Richest());
        Assert.Equal("a0", Empty.Quotes().Richest());
    }

    private static Finding Answer(Clippings.Corpus corpus) => corpus.Answer(corpus.Quotes(), corpus.Quotes().ShareOfVoice());

    private static Rows<VoiceShare> Many() => Enumerable.Range(0, 10_000).Select(n => new VoiceShare($"Speaker {n}", 20_000 - n, 3, 2, 0.0001, "a0", 1, 5)).From("share of voice", One);
}
