namespace Clippings.Tests;

public sealed class DoubtTests : IDisposable
{
    private const string Prose = "The ferry came back to the harbor on Monday, and nobody was hurt, said the mayor of the town. ";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "The council met for three hours on Monday and agreed on nothing, which surprised no one who was in the room.")]
    [InlineData("de", "Der Rat tagte am Montag drei Stunden und einigte sich auf nichts, was niemanden überraschte, der in dem Raum war. Die Brücke ist noch nicht fertig, und das wird auch so bleiben.")]
    [InlineData("fr", "Le conseil s'est réuni lundi pendant trois heures et n'a rien décidé, ce qui n'a surpris personne dans la salle. Le pont est fermé, et il ne sera pas ouvert avant la fin de l'année.")]
    [InlineData("es", "El consejo se reunió el lunes durante tres horas y no decidió nada, lo que no sorprendió a nadie en la sala. El puente está cerrado y no se abrirá hasta el final del año.")]
    [InlineData("nl", "De raad kwam maandag drie uur bijeen en besloot niets, wat niemand in de zaal verbaasde. De brug is gesloten en het is niet bekend wanneer zij weer open gaat voor het verkeer.")]
    [InlineData("ru", "Совет заседал в понедельник три часа и ничего не решил, что никого в зале не удивило.")]
    [InlineData("uk", "Рада засідала в понеділок три години й нічого не вирішила, що нікого в залі не здивувало.")]
    [InlineData("el", "Το συμβούλιο συνεδρίασε τη Δευτέρα για τρεις ώρες και δεν αποφάσισε τίποτα.")]
    [InlineData("zh", "市议会星期一开了三个小时的会，什么也没有决定，会场里没有人感到意外。")]
    [InlineData("", "Shr 3 cts vs loss 2 cts Net 41 mln Revs 9 bln Avg shrs 12 mln")]
    public void The_language_is_told_by_script_or_common_words(string tag, string text)
    {
        var article = Articles.Of(text);

        Assert.Equal(tag.Length == 0 ? null : tag, ArticleRow.Of(article).Language);
        Assert.Equal(tag is not ("" or "en"), article.Doubts().Any(doubt => doubt.Kind == DoubtKind.Foreign));
    }

    [Fact]
    public void An_article_in_another_language_is_left_out_where_English_is_read_and_said_so()
    {
        const string german = "„Der Rat ist am Montag nicht da“, sagte Otto Braun von der Stadt. Die Brücke ist noch nicht fertig, und das wird auch bis zum 5. März 2021 so bleiben, said Otto Braun.";
        const string english = "\"The council is not there on Monday,\" said Ann Lee of the town. The bridge is not ready, and that will be so until March 5, 2021.";
        _folder.With("de.txt", german).With("en.txt", english).With("stated.txt", english)
            .With("corpus.json", """{ "articles": [ { "file": "stated.txt", "language": "de-AT" } ] }""");

        var clips = Corpus.Load(_folder.Path);

        Assert.Equal(["en"], clips.Quotes().Select(quote => quote.Article).Distinct());
        Assert.Equal(["en"], clips.People().Select(person => person.Article).Distinct());
        Assert.Equal(["en"], clips.Times().Select(time => time.Article).Distinct());
        Assert.Equal(["de", "en", "stated"], clips.Tokens().Select(token => token.Article).Distinct());
        Assert.Equal("2 articles in another language than English (de and stated) are left out.", Wording.LeftOut(clips));
        Assert.Equal(["de", "stated"], clips.Doubts().Where(doubt => doubt.Kind == DoubtKind.Foreign && doubt.Evidence.Contains("not read for speakers", StringComparison.Ordinal)).Select(doubt => doubt.Article));
        Assert.Equal("", Wording.LeftOut(clips.Where(article => article.Id == "en")));
    }

    [Fact]
    public void An_article_in_another_language_dates_no_neighbour()
    {
        const string text = "The river town of Graz and the port of Linz met in Vienna on Monday. NATO and the OSCE met in Vienna on Wednesday.";
        _folder.With("a.txt", text).With("b.txt", $"{text} Then it rained.")
            .With("corpus.json", """{ "articles": [ { "file": "a.txt", "language": "de", "published": "2022-01-13" } ] }""");

        var dated = Corpus.Load(_folder.Path).Dated();

        Assert.Empty(dated.Failures);
        Assert.Null(dated["b"].Published);
    }

    [Fact]
    public void What_the_manifest_states_wins_in_the_column_and_the_doubt_stays()
    {
        _folder.With("a.txt", "Der Rat tagte am Montag drei Stunden und einigte sich auf nichts, was niemanden in dem Raum überraschte. Die Brücke ist nicht fertig, und das wird auch so bleiben.")
            .With("corpus.json", """{ "articles": [ { "file": "a.txt", "language": "en" } ] }""");

        var row = ArticleRow.Of(Corpus.Load(_folder.Path)[0]);

        Assert.Equal(("en", "foreign"), (row.Language, Assert.Single(row.Doubts)));
    }

    [Fact]
    public void A_page_of_which_little_was_read_is_short_with_the_figure()
    {
        var article = Page(read: "The ferry came back to the harbor on Monday, they said, at ten.", words: 400);

        Assert.Equal("a: short, 13 of about 400 words of its source were read", Assert.Single(article.Doubts()).ToString());
    }

    [Fact]
    public void A_page_of_which_more_was_read_than_it_prints_is_long_with_the_figure()
    {
        var article = Page(read: string.Concat(Enumerable.Repeat(Prose, 10)), words: 100);

        Assert.Equal("a: long, 190 words were read where its source has about 100 of prose", Assert.Single(article.Doubts()).ToString());
    }

    [Fact]
    public void The_words_of_a_page_are_those_of_its_prose()
    {
        _folder.With("a.html", $"<nav><p>{Prose}</p></nav><p>{Prose}</p><p>Share this</p><li>{Prose}</li><footer><p>{Prose}</p></footer>");

        Assert.Equal(38, Corpus.Load(_folder.Path)[0].PageWords);
    }

    [Fact]
    public void The_same_text_twice_is_told_of_both()
    {
        _folder.With("a.txt", Prose).With("b.txt", Prose).With("c.txt", Prose + "Again.");

        Assert.Equal(
            ["a: repeated, the same text as b", "b: repeated, the same text as a"],
            Corpus.Load(_folder.Path).Doubts().Select(doubt => doubt.ToString()));
    }

    [Fact]
    public void Hardly_a_word_and_no_sentence_are_doubts()
    {
        _folder.With("a.txt", "It opened again.").With("b.txt", "By Ada Quill\n\nSubscribe\n\nAda Quill / AP");

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal([DoubtKind.Short], corpus["a"].Doubts().Select(doubt => doubt.Kind));
        Assert.Equal([DoubtKind.Short, DoubtKind.Empty], corpus["b"].Doubts().Select(doubt => doubt.Kind));
        Assert.StartsWith("Every file of the folder could be read. 3 doubts, each to be looked at: a: short, it has 3 words; b: ", corpus.FileNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_doubts_are_counted_by_kind()
    {
        _folder.With("a.txt", Prose).With("b.txt", Prose).With("c.txt", "It opened again.").With("d.txt", "It closed again.");

        Assert.Equal(
            "Every file of the folder could be read. 4 doubts, each to be looked at: 2 short (c: it has 3 words); 2 repeated (a: the same text as b).",
            Corpus.Load(_folder.Path).FileNotes());
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("data/quotes-dev")]
    [InlineData("data/names-dev")]
    public void Real_articles_raise_no_doubt(string shared)
    {
        foreach (var folder in (string[])[KitFolders.Seeds, .. KitFolders.Shared(shared) is { } outside ? [outside] : Array.Empty<string>()])
            Assert.Empty(Corpus.Load(folder).Doubts());
    }

    private static Article Page(string read, int words) =>
        new() { Id = "a", File = "a.html", Text = read, Lines = LineReader.Read("a", read), Sha256 = "", PageWords = words };
}
