using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

public sealed class CorrectionTests : IDisposable
{
    private static readonly int Safe = At(Bridge, "It is safe");
    private static readonly int Nobody = At(Bridge, "Nobody has");

    private readonly CorrectedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_corrections_the_articles_are_read_as_these_tests_suppose()
    {
        var clips = _folder.Load();

        Assert.Equal(["Ann Lee", "Ann Lee", "Tom Ray", "Ann Lee", "Tom Ray"], clips.Quotes().Select(q => q.Speaker));
        Assert.Equal(["bridge Ann Lee", "bridge Tom Ray", "harbor Ann Lee", "market Tom Ray"], clips.People().Select(p => $"{p.Article} {p.Name}"));
        Assert.Empty(clips.Corrections());
        Assert.Equal("", Wording.Corrected(clips));
    }

    [Fact]
    public void The_speaker_of_a_quotation_is_who_a_person_says()
    {
        var clips = _folder.Load(Row("quotes", "bridge", Nobody, "speaker", "Eva Holm", "she rang us"));

        var quote = clips.Quotes().Single(q => q.Start == Nobody);
        Assert.Equal(("Eva Holm", 1.0, QuoteRule.Corrected), (quote.Speaker, quote.Confidence, quote.Rule));
        Assert.Equal(["Ann Lee", "Ann Lee", "Ann Lee", "Tom Ray"], clips.Quotes().Where(q => q.Start != Nobody || q.Article != "bridge").Select(q => q.Speaker));
        Assert.Contains(clips.Quotes().ShareOfVoice(), v => v.Group == "Eva Holm");
        Assert.Equal("1 row is corrected by hand.", Wording.Corrected(clips));
    }

    [Fact]
    public void A_pronoun_stays_the_mention_of_a_corrected_speaker_and_another_name_does_not()
    {
        var clips = _folder.Load(Row("quotes", "bridge", Nobody, "speaker", "Eva Holm"), Row("quotes", "bridge", Safe, "speaker", "Tom Ray"));

        Assert.Equal("he", clips.Quotes().Single(q => q.Start == Nobody).SpeakerText);
        var safe = clips.Quotes().Single(q => q.Start == Safe);
        Assert.Equal((null, null, null), (safe.SpeakerText, safe.Cue, safe.CueStart));
    }

    [Fact]
    public void The_other_piece_of_the_statement_goes_with_a_corrected_one()
    {
        var clips = _folder.Load(Row("quotes", "bridge", Safe, "speaker", "Tom Ray"));

        var pieces = clips.Quotes().Where(q => q.Article == "bridge").Take(2).ToList();
        Assert.Equal(pieces[0].Statement, pieces[1].Statement);
        Assert.All(pieces, piece => Assert.Equal(("Tom Ray", QuoteRule.Corrected), (piece.Speaker, piece.Rule)));
        Assert.Equal("2 rows are corrected by hand.", Wording.Corrected(clips));
    }

    [Fact]
    public void A_piece_that_was_carried_over_is_corrected_alone()
    {
        var clips = _folder.Load(Row("quotes", "bridge", At(Bridge, "We tested"), "speaker", "Tom Ray"));

        Assert.Equal(["Ann Lee", "Tom Ray"], clips.Quotes().Where(q => q.Article == "bridge").Take(2).Select(q => q.Speaker));
    }

    [Fact]
    public void Two_pieces_around_a_cue_go_together_whichever_is_corrected()
    {
        const string text = "“The quay,” Ann Lee said, “is closed to all ships.”\n\nTom Ray was there.\n";
        File.WriteAllText(Path.Combine(_folder.Path, "quay.txt"), text);

        foreach (var piece in (string[])["The quay", "is closed"])
            Assert.Equal(["Tom Ray", "Tom Ray"], _folder.Load(Row("quotes", "quay", At(text, piece), "speaker", "Tom Ray")).Quotes().Where(q => q.Article == "quay").Select(q => q.Speaker));
    }

    [Fact]
    public void An_empty_speaker_is_nobody_known_and_several_are_joined()
    {
        var clips = _folder.Load(Row("quotes", "bridge", Safe, "speaker", ""), Row("quotes", "bridge", Nobody, "speaker", "Tom Ray ; Eva Holm"));

        Assert.Null(clips.Quotes().Single(q => q.Start == Safe).Speaker);
        Assert.Equal("Tom Ray;Eva Holm", clips.Quotes().Single(q => q.Start == Nobody).Speaker);
    }

    [Fact]
    public void The_speaker_of_reported_speech_is_who_a_person_says()
    {
        var start = At(Bridge, "the cables could");
        var clips = _folder.Load(Row("indirect", "bridge", start, "speaker", "Eva Holm"));

        var reported = clips.Indirect().Single(r => r.Start == start);
        Assert.Equal(("Eva Holm", 1.0, IndirectRule.Corrected), (reported.Speaker, reported.Confidence, reported.Rule));
    }

    [Fact]
    public void Who_speaks_no_more_is_no_source()
    {
        var clips = _folder.Load(
            Row("quotes", "bridge", Nobody, "speaker", "Ann Lee"), Row("indirect", "bridge", At(Bridge, "the cables could"), "speaker", "Ann Lee"));

        Assert.Equal(PersonKind.Mentioned, clips.People().Single(p => p is { Article: "bridge", Name: "Tom Ray" }).Kind);
    }

    [Fact]
    public void Day_and_outlet_of_an_article_win_over_the_text_and_what_is_stated()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "corpus.json"), """{ "articles": [ { "file": "bridge.txt", "outlet": "Harbor News", "published": "2021-03-04" } ] }""");

        var clips = _folder.Load(Row("articles", "bridge", null, "published", "2021-03-08"), Row("articles", "bridge", null, "outlet", "Quay Post")).Dated();

        var article = clips["bridge"];
        Assert.Equal(("Quay Post", new DateOnly(2021, 3, 8), DateSource.Metadata, "stated in corrections.csv"), (article.Outlet, article.Published!.Value, article.PublishedFrom!.Value, article.PublishedEvidence));
        Assert.Equal("2021-03-08", clips.Times().Single(t => t.Article == "bridge" && article.Text[t.Start..t.End] == "Monday").Value);
        Assert.Equal("1 row is corrected by hand.", Wording.Corrected(clips));
    }

    [Fact]
    public void The_role_of_a_line_is_what_a_person_says()
    {
        var clips = _folder.Load(Row("lines", "bridge", At(Bridge, "Tom Ray"), "role", "caption"), Row("lines", "harbor", 0, "role", "chrome"));

        Assert.Equal(LineRole.Caption, clips["bridge"].Lines[2].Role);
        Assert.DoesNotContain(clips["bridge"].Sentences(), s => s.Start >= At(Bridge, "Tom Ray"));
        Assert.Null(clips["harbor"].Headline);
    }

    [Fact]
    public void A_selection_tells_of_its_own_articles()
    {
        var clips = _folder.Load(Row("quotes", "bridge", Nobody, "speaker", "Eva Holm"), Row("quotes", "harbor", At(Harbor, "The harbor"), "speaker", "Eva Holm"));

        Assert.Equal(["harbor"], clips.Where(a => a.Id == "harbor").Corrections().Select(c => c.Article));
    }

    [Fact]
    public void Corrections_are_a_part_of_what_the_corpus_is()
    {
        var (first, second) = (_folder.Load(Row("quotes", "bridge", Nobody, "speaker", "Eva Holm")), _folder.Load(Row("quotes", "bridge", Nobody, "speaker", "Eva Holmes")));

        Assert.NotEqual(first.Sha256, second.Sha256);
        Assert.Equal(3, second.Count);
    }

    [Fact]
    public void The_answer_of_a_notebook_says_how_much_is_corrected()
    {
        var answer = _folder.Load(Row("quotes", "bridge", Nobody, "speaker", "Eva Holm"), Row("quotes", "bridge", 3, "speaker", "Eva Holm")).Answer("Four voices.").ToString();

        Assert.Contains("1 row is corrected by hand. 1 correction is not applied: corrections.csv: row 3 (quotes, article bridge at 3, speaker)", answer, StringComparison.Ordinal);
    }
}
