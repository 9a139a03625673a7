namespace Clippings.Tests;

/// <summary>Text files as Nexis and LexisNexis wrote them, in several languages and ages.</summary>
public sealed class NexisTextTests : IDisposable
{
    private const string Download = """
        Download Request: Selected Items: 1-2
        Time Of Request: Monday, March 1, 2021  10:00:00

        Send To:
        MARA VENN
        HARBOR UNIVERSITY LIBRARY

        Terms: (ferry AND harbor)

                                       1 of 2 DOCUMENTS


                                      The Harbor Post

                                   January 11, 2021 Monday
                                           Edition 2;
                                        National Edition

        Ferry returns to
        the harbor;
        Council pays

        BYLINE: By Ada Quill and
         Tom Reed

        SECTION: NEWS; Pg. 3

        LENGTH: 1,021 words


        The ferry came back on Monday, after a winter in which the
        council had looked for money and found it.

        NOTE: this line begins a paragraph and no field, said the harbor
        master.

        It isn't over: ''More will follow,'' she said.

        GRAPHIC: Ferry in the ice

        LOAD-DATE: January 12, 2021

        LANGUAGE: ENGLISH

        PUBLICATION-TYPE: Newspaper


                            Copyright 2021 Harbor Post Ltd
                                  All Rights Reserved

                                       2 of 2 DOCUMENTS


                                      The Harbor Post

                                        Winter 2020

        Ice on the pier

        LENGTH: 12 words

        The pier was closed.

        LOAD-DATE: January 13, 2021

        LANGUAGE: ENGLISH
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_document_is_an_article_with_what_its_header_prints()
    {
        var corpus = Load(Download);

        Assert.Equal(["export.txt#1", "export.txt#2"], corpus.Select(article => article.File));
        var ferry = corpus[0];
        Assert.Equal("The Harbor Post", ferry.Outlet);
        Assert.Equal("Ferry returns to the harbor; Council pays", ferry.Headline);
        Assert.Equal("Ada Quill and Tom Reed", ferry.Byline);
        Assert.Equal("NEWS; Pg. 3", ferry.Section);
        Assert.Equal(new DateOnly(2021, 1, 11), ferry.Published);
        Assert.Equal(DateSource.Metadata, ferry.PublishedFrom);
        Assert.Equal("1,021 words", ferry.Extra["length"]);
        Assert.Equal("Edition 2; National Edition", ferry.Extra["edition"]);
        Assert.Equal("January 12, 2021", ferry.Extra["load-date"]);
        Assert.Equal("Ferry in the ice", ferry.Extra["graphic"]);
        Assert.Equal(1021, ferry.PageWords);
    }

    [Fact]
    public void The_text_is_the_story_alone_with_its_broken_lines_joined()
    {
        Assert.Equal(
            """
            Ferry returns to the harbor; Council pays

            The ferry came back on Monday, after a winter in which the council had looked for money and found it.

            NOTE: this line begins a paragraph and no field, said the harbor master.

            It isn't over: ''More will follow,'' she said.
            """,
            Load(Download)[0].Text);
    }

    [Fact]
    public void A_document_without_a_day_is_an_article_all_the_same()
    {
        var ice = Load(Download)[1];

        Assert.Equal(("Ice on the pier", "The Harbor Post", null), (ice.Headline, ice.Outlet, ice.Published));
        Assert.Equal("Ice on the pier\n\nThe pier was closed.", ice.Text);
    }

    [Theory]
    [InlineData("Dokument 1 von 1", "Hafenbote", "27. Februar 2012 Montag 9:50 PM GMT+1", "AUTOR: Von Jule Kern", "RUBRIK: STADT; S. 4", "LÄNGE: 7 Wörter", "UPDATE: 28. Februar 2012", "SPRACHE: GERMAN; DEUTSCH", "2012-02-27", "de")]
    [InlineData("Document 1 de 1", "Le Courrier du Port", "Lundi 11 Janvier 2010", "AUTEUR: Par Jule Kern", "RUBRIQUE: VILLE; Pg. 4", "LONGUEUR : 7 mots", "DATE-CHARGEMENT: 11 Janvier 2010", "LANGUE: FRENCH; FRANÇAIS", "2010-01-11", "fr")]
    [InlineData("1 de 1 DOCUMENTOS", "El Puerto", "11 de enero de 2010 lunes", "AUTOR: Jule Kern", "SECCIÓN: CIUDAD", "LONGITUD: 7 palabras", "FECHA-DE-CARGA: 12 de enero de 2010", "IDIOMA: SPANISH; ESPAÑOL", "2010-01-11", "es")]
    [InlineData("1 of 1 DOCUMENTS", "Il Porto", "lunedì 11 gennaio 2010", "AUTORE: Jule Kern", "SEZIONE: CITTÀ", "LUNGHEZZA: 7 parole", "LOAD-DATE: January 12, 2010", "LINGUA: ITALIAN; ITALIANO", "2010-01-11", "it")]
    [InlineData("1 van 1 DOCUMENTEN", "De Haven", "4 oktober 2017 woensdag", "BYLINE: Jule Kern", "SECTION: Stad; Blz. 4", "LENGTH: 7 woorden", "LOAD-DATE: 3 oktober 2017", "LANGUAGE: DUTCH; NEDERLANDS", "2017-10-04", "nl")]
    public void Labels_and_days_are_read_in_the_language_of_the_site(string counter, string outlet, string day, string byline, string section, string length, string loaded, string language, string published, string tag)
    {
        var article = Assert.Single(Load($"{counter}\n\n\n{outlet}\n\n{day}\n\nEin Titel\n\n{byline}\n\n{section}\n\n{length}\n\nEins zwei drei vier fünf sechs sieben.\n\n{loaded}\n\n{language}\n\n\nCopyright 2010 X\nAlle Rechte vorbehalten\n"));

        Assert.Equal((outlet, "Ein Titel", "Jule Kern"), (article.Outlet, article.Headline, article.Byline));
        Assert.Equal(DateOnly.Parse(published), article.Published);
        Assert.Equal(tag, article.PageLanguage);
        Assert.Equal(section.Split(": ")[1], article.Section);
        Assert.Equal("Ein Titel\n\nEins zwei drei vier fünf sechs sieben.", article.Text);
    }

    [Fact]
    public void The_oldest_form_labels_title_and_text_and_says_first_whose_it_is()
    {
        var article = Assert.Single(Load("""
                               1 of 1 DOCUMENT

                      Copyright 1998 Harbor Post Company
                             The Harbor Post

                   June 17, 1998, Wednesday, Late Edition - Final

            SECTION: Section A; Page 1; Column 6; National Desk

            LENGTH: 9 words

            HEADLINE: FERRY RETURNS;
            Ice Breaks

            BYLINE: By ADA QUILL

            DATELINE: HARBOR CITY, June 16

            BODY:
               The ferry came back today, and nobody was hurt.

            LOAD-DATE: June 17, 1998
            """));

        Assert.Equal(("The Harbor Post", "FERRY RETURNS; Ice Breaks", "ADA QUILL"), (article.Outlet, article.Headline, article.Byline));
        Assert.Equal(new DateOnly(1998, 6, 17), article.Published);
        Assert.Equal("Late Edition - Final", article.Extra["edition"]);
        Assert.Equal("FERRY RETURNS; Ice Breaks\n\nThe ferry came back today, and nobody was hurt.", article.Text);
    }

    [Fact]
    public void A_document_without_labels_has_its_title_under_the_day()
    {
        var article = Assert.Single(Load("1 of 1 DOCUMENTS\n\nThe Harbor Post\n\nJune 17, 1998\n\nFerry returns\n\nThe ferry came back.\n\nNobody was hurt.\n\nCopyright 1998 Harbor Post\n\nLANGUAGE: ENGLISH\n"));

        Assert.Equal("Ferry returns\n\nThe ferry came back.\n\nNobody was hurt.", article.Text);
    }

    [Theory]
    [InlineData("The clerk held up page 2 of 10 documents.\n\nNOTE: nothing more was found.\n")]
    [InlineData("2 of 10 documents\n\nThe clerk went home.\n")]
    [InlineData("Ferry returns\n\nLENGTH: the pier is long.\n\nThat is all.\n")]
    public void A_story_that_speaks_of_documents_is_no_export(string story) =>
        Assert.Equal(story, Assert.Single(Load(story)).Text);

    private Corpus Load(string text) => Corpus.Load(_folder.With("export.txt", text).Path);
}
